import { createRoot } from 'react-dom/client'
import { associateCommands } from '../commands/associateCommands'
import { loadWording } from '../locale/loadWording'
import { App } from './App'
import { excelWorkbook } from './excelWorkbook'
import { fetchForRuns } from './fetchForRuns'
import { createPaneSession } from './session/createPaneSession'

await Office.onReady()
const language = Office.context.displayLanguage.startsWith('ru') ? 'ru' : 'en'
const session = createPaneSession(excelWorkbook, language)
associateCommands(session)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')
createRoot(root).render(<App session={session} firstWording={await loadWording(language)} />)
await session.start()
await fetchForRuns()

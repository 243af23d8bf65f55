import { createRoot } from 'react-dom/client'
import { associateCommands } from '../commands/associateCommands'
import { App } from './App'
import { excelWorkbook } from './excelWorkbook'
import { createPaneSession } from './session/createPaneSession'

await Office.onReady()
const session = createPaneSession(excelWorkbook, Office.context.displayLanguage.startsWith('ru') ? 'ru' : 'en')
associateCommands(session)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')
createRoot(root).render(<App session={session} />)
await session.start()

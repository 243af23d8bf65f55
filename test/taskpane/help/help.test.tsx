import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { createWording } from '../../../src/locale/Wording'
import Help from '../../../src/taskpane/help/Help'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'

test.each([
  ['en', '“', ['Plan', 'Write to the workbook', 'Stress test', 'Funnel', 'Key accounts', 'Matrix']],
  ['ru', '«', ['План', 'Записать в книгу', 'Стресс-тест', 'Воронка', 'Ключевые клиенты', 'Матрица']],
] as const)(
  'in %s the help leads to the plan and to the yellow cells by the names that they bear',
  (language, quote, names) => {
    const page = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Help session={{} as PaneSession} wording={createWording(language)} />
      </FluentProvider>,
    )
    for (const name of names) expect(page).toContain(`${quote}${name}`)
    expect(page).not.toContain('{{')
  },
)

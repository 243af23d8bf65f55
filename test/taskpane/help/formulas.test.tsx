import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { generateMetadata } from '../../../src/functions/metadata/generateMetadata'
import { createWording } from '../../../src/locale/Wording'
import { Formulas } from '../../../src/taskpane/help/Formulas'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'

test.each([
  ['en', 0, 'Add the name ABCXYZ'],
  ['ru', 1, 'Добавить имя ABCXYZ'],
] as const)(
  'in %s the help lists every formula as Excel describes it, and offers the short name',
  async (language, file, button) => {
    const page = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Formulas session={{} as PaneSession} wording={createWording(language)} />
      </FluentProvider>,
    )
    const { functions } = (await generateMetadata())[file]?.metadata ?? { functions: [] }
    const listed = [...page.matchAll(/<dt[^>]*>([^<]*)<\/dt><dd[^>]*>([^<]*)<\/dd>/g)].map(([, name, text = '']) => [
      name,
      text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'"),
    ])
    const described = functions.map(({ name, description }) => [`ABCXYZ.${name}`, description])
    expect([...listed].sort()).toEqual([...described].sort())
    expect(page).toContain(`>${button}</button>`)
  },
)

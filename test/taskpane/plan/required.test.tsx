import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { planFunnel } from '../../../src/core/index'
import { createSubject } from '../../../src/report/Subject'
import { Required } from '../../../src/taskpane/plan/Required'
import { exampleContext, exampleResult } from '../../support/exampleResult'

const stages = [
  { name: 'Calls', count: 80, conversion: null, wanted: null, days: null },
  { name: 'Proposals', count: 40, conversion: null, wanted: null, days: null },
  { name: 'Buyers', count: 20, conversion: null, wanted: null, days: null },
]

/** A month of 22 weekdays: 45505 is 1 August 2024. */
function rendered(buyers: number): string {
  const period = { firstDay: 45505, lastDay: 45535, holidays: [] }
  const funnel = planFunnel({ stages, target: { kind: 'buyers', buyers }, period, sellers: 1 })
  const subject = createSubject(exampleResult(), exampleContext('en'))
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Required subject={subject} funnel={funnel} />
    </FluentProvider>,
  )
}

test('one buyer in a month is not none a day, and no stage is called a bottleneck that saves nothing', () => {
  const page = rendered(0.1)
  expect(page).toContain('0.05 a day')
  expect(page).not.toContain('0.0 a day')
  expect(page).not.toContain('Bottleneck')
  expect(page).toContain('There is no bottleneck')
})

test('a stage that saves work is the bottleneck: 400 calls become 393', () => {
  // 100 ÷ 0.5 ÷ 0.5 = 400; with 51 % at one stage 100 ÷ 0.51 ÷ 0.5 = 392.2 calls.
  expect(rendered(100)).toMatch(/Bottleneck: from Calls to Proposals\..* saves 8 at stage 1/)
})

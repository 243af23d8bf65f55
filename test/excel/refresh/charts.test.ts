import type { Chart } from '../../../src/embedded/workbook/Chart'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { analysedBeforeEach, refresh, sheetNamed } from './salesWorkbook'

let workbook: Workbook
analysedBeforeEach((opened) => {
  workbook = opened
})

const funnelChart = (): Chart | undefined => sheetNamed(workbook, 'Funnel').charts[0]

function changeType(type: Excel.Chart['chartType']): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funnel').charts.getItemAt(0).chartType = type
    await context.sync()
  })
}

/** An older version drew the funnel as columns with an axis of values, and kept nothing of charts with the workbook. */
async function makeOlder(): Promise<void> {
  await changeType('ColumnClustered')
  const chart = funnelChart()
  if (chart === undefined) throw new Error('There is no chart of the funnel')
  Object.assign(chart.axes.value, { visible: true, majorGridlines: true })
  chart.axes.category.reversed = false
  for (const series of chart.series) series.hasDataLabels = false
  const [part] = workbook.customXmlParts
  if (part !== undefined) part.xml = part.xml.replaceAll(/"charts":\[[^\]]*\],/g, '')
}

test('columns of an older version become what a first run draws now', async () => {
  const drawn = structuredClone(funnelChart())
  await makeOlder()
  expect(funnelChart()).not.toEqual(drawn)
  await refresh()
  expect(funnelChart()).toEqual(drawn)
})

test.each(['ColumnClustered', 'Line'] as const)('a chart that the user has made %s stays so', async (type) => {
  await changeType(type)
  await refresh()
  await refresh()
  expect(funnelChart()?.type).toBe(type)
})

test('one of an older version that the user has made pies stays so', async () => {
  await makeOlder()
  await changeType('Pie')
  await refresh()
  expect(funnelChart()?.type).toBe('Pie')
})

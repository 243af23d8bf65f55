import type { Chart } from '../../../src/embedded/workbook/Chart'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { analysedBeforeEach, columnOf, refresh, SALES, sheetNamed, writeSales } from './salesWorkbook'

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

describe('of the curve, changed by the user: the refresh ends well, and the change stays', () => {
  const curve = () => sheetNamed(workbook, 'Pareto').charts[0]

  /** As after a refresh of results that are one row longer. */
  const refreshGrown = () => {
    writeSales(sheetNamed(workbook, 'Sales'), [...SALES, ['Vega', [4000]]])
    return refresh()
  }

  function change(batch: (chart: Excel.Chart) => void): Promise<void> {
    return Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem('Pareto').charts.getItemAt(0))
      await context.sync()
    })
  }

  test('all series on one axis', async () => {
    await change(({ series }) => {
      for (const at of [1, 2]) series.getItemAt(at).axisGroup = 'Primary'
    })
    await refreshGrown()
    expect(curve()?.series.map(({ axisGroup }) => axisGroup)).toEqual(['Primary', 'Primary', 'Primary'])
    expect(curve()?.series[0]?.valuesSource).toMatch(/B\$34:\$B\$39$/)
  })

  test.each(['Pie', 'Doughnut'] as const)('a type without axes: %s', async (type) => {
    await change((chart) => {
      chart.chartType = type
    })
    await refreshGrown()
    expect(curve()?.type).toBe(type)
    expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')).toContain('Vega')
  })

  test('another chart beside it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Pareto')
      sheet.charts.add('Doughnut', sheet.getRange('A33:B38'), 'Columns').name = 'Mine'
      await context.sync()
    })
    const [, mine] = structuredClone(sheetNamed(workbook, 'Pareto').charts)
    await refreshGrown()
    expect(sheetNamed(workbook, 'Pareto').charts[1]).toEqual(mine)
  })
})

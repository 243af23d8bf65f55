import type { ReportSheet } from '../../report/Report'

/**
 * Gives the charts their alternative texts. A chart has no such property; where the host lists charts among the shapes
 * of their sheet, the shape of the same name has.
 */
export async function describeCharts(
  context: Excel.RequestContext,
  sheets: readonly { content: ReportSheet; worksheetId: string }[],
): Promise<void> {
  const texts = sheets.flatMap(({ content, worksheetId }) => {
    const charts = content.blocks.filter((block) => block.kind === 'chart')
    if (charts.length === 0) return []
    const { shapes } = context.workbook.worksheets.getItem(worksheetId)
    shapes.load('items/name')
    return [{ shapes, textOf: new Map(charts.map(({ name, alternativeText }) => [name, alternativeText])) }]
  })
  if (texts.length === 0) return
  await context.sync()
  for (const { shapes, textOf } of texts) {
    for (const shape of shapes.items) {
      const text = textOf.get(shape.name)
      if (text !== undefined) shape.altTextDescription = text
    }
  }
  await context.sync()
}

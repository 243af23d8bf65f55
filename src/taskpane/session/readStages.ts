import type { SheetSource } from '../../analysis/SalesSource'
import { AnalysisError, type Cell } from '../../core/index'
import type { CellValue } from '../../report/Report'
import { loadEngine } from './loadEngine'
import type { StagesTaken } from './PaneState'

export interface ReadStages {
  /** Rows of the list of stages. */
  stages: CellValue[][]
  taken: StagesTaken
}

/**
 * The stages that the selected cells hold: names with counts, or deals, which are counted.
 *
 * @param before the rows that stand in the list now: their order is that of the deals, and what they aim at stays
 * @throws AnalysisError emptySelection, noStages, tooManyStages
 */
export async function readStages(source: SheetSource, before: CellValue[][]): Promise<ReadStages> {
  const sample = await source.sample()
  if (sample === null) throw new AnalysisError({ code: 'emptySelection', sheet: source.sheet })
  const { stageLayout, stageRows, stagesOfDeals } = await loadEngine()
  const layout = stageLayout(sample)
  if (layout.kind === 'counts') {
    const rows = await readColumns(source, [layout.name, layout.count], layout.firstRow)
    const listed = rows.map(([name, count]) => ({ name: textOf(name), count: count ?? null }))
    const stages = listed.filter(({ name, count }) => name !== '' || textOf(count) !== '')
    return { stages: stageRows(stages, before), taken: { from: 'counts' } }
  }
  const deals = (await readColumns(source, [layout.stage], layout.firstRow)).map(([stage]) => textOf(stage))
  const list = before.map(([name]) => textOf(name)).filter((name) => name !== '')
  const { stages, byList, unknown } = stagesOfDeals(deals, list)
  return { stages: stageRows(stages, before), taken: { from: 'deals', byList, unknown } }
}

/** The cells of some columns (counted from 0 on the sheet), row by row. */
async function readColumns(source: SheetSource, columns: number[], firstRow: number): Promise<(Cell | undefined)[][]> {
  const rows: (Cell | undefined)[][] = []
  for await (const { rectangles } of source.rows(columns, firstRow)) {
    const places = columns.map((column) => {
      const rectangle = rectangles.findLast(({ firstColumn }) => firstColumn <= column)
      return { values: rectangle?.values ?? [], at: column - (rectangle?.firstColumn ?? 0) }
    })
    const count = rectangles[0]?.values.length ?? 0
    for (let row = 0; row < count; row++) rows.push(places.map(({ values, at }) => values[row]?.[at]))
  }
  return rows
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? '').trim()
}

import type { WrittenResults } from '../../analysis/ResultsWorkbook'
import type { UpdatePlan } from '../refresh/planUpdate'
import { renamedColumns } from '../refresh/renamed'
import { liftedFilters } from '../refresh/updateTables'

/** What the user has made of our tables and a refresh does not carry on. */
export function lostByTables(plans: readonly UpdatePlan[]): Pick<WrittenResults, 'filtersLifted' | 'columnsRenamed'> {
  const tables = plans.flatMap(({ arranged: { before, tables: all } }) =>
    all.map((table) => ({ table, sheet: before.own.name, remembered: before.remembered.tables })),
  )
  return {
    filtersLifted: tables.flatMap(({ table, sheet }) => liftedFilters(table).map((heading) => ({ sheet, heading }))),
    columnsRenamed: tables.flatMap(({ table: { block, before }, sheet, remembered }) => {
      const wanted = block.columns.map(({ heading }) => heading)
      const left = remembered.find((each) => each.block === block.name)?.headings ?? []
      return renamedColumns(wanted, left, before?.headings ?? left).map((renamed) => ({ sheet, ...renamed }))
    }),
  }
}

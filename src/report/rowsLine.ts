import type { Subject } from './Subject'

/** How many rows (or value cells) were selected, used and set aside: their name, and the three counts. */
export function rowsLine({ result: { reconciliation }, wording }: Subject): [name: string, counts: string] {
  const { unit, selected, used, setAside } = reconciliation
  return [
    unit === 'row' ? wording.t('summary.rows') : wording.t('summary.cells'),
    wording.t('summary.rowsValue', {
      selected: wording.number(selected.rows),
      used: wording.number(used.rows),
      setAside: wording.number(setAside.rows),
    }),
  ]
}

import type { MatrixKey } from '../core/index'
import { keyName } from './approaches'
import type { MatrixColumn, MatrixRow } from './matrixGrid'
import { matrixGrid, ALL_COLUMNS } from './matrixGrid'
import type { Subject } from './Subject'
import { classifiedShare } from './summaryMatrix'

/** A cell of the matrix as the pane shows it. */
export interface MatrixCellText {
  /** "AX"; "A, no XYZ"; "A" where there is no XYZ at all. */
  name: string
  customers: number
  /** Of the sum of positive amounts; null without an ABC class. */
  share: number | null
  /** All of it in one sentence: "AX: 12 customers, 45.0% of revenue". */
  sentence: string
}

/** `xyz` null: XYZ is not computed, the cell is the whole row. */
export function matrixCellText(subject: Subject, abc: MatrixRow, xyz: MatrixColumn | null): MatrixCellText {
  const { result, wording, words } = subject
  const { t } = wording
  const columns = xyz === null ? ALL_COLUMNS : [xyz]
  const { customers } = matrixGrid(result).sum([abc], columns)
  const share = classifiedShare(subject, [abc], columns)
  const name = cellName(subject, abc, xyz)
  const told = { class: name, customers: subject.count(customers) }
  const sentence =
    share === null
      ? t('paneResults.cellWithoutShare', told)
      : t('paneResults.cell', { ...told, share: wording.percent(share), measure: words.measure })
  return { name, customers, share, sentence }
}

function cellName({ wording }: Subject, abc: MatrixRow, xyz: MatrixColumn | null): string {
  if (xyz === null) return abc === '-' ? wording.t('letter.noneAbc') : abc
  const key: MatrixKey = `${abc}${xyz}`
  return keyName(wording, key)
}

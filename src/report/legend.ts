import { abcWithWord, cut, xyzWithWord } from './classWords'
import { matrixGrid, type MatrixColumn, type MatrixRow } from './matrixGrid'
import type { Subject } from './Subject'

export interface LegendLine<Letter> {
  letter: Letter
  /** "A – large" */
  name: string
  meaning: string
}

/** What each letter that occurs in the matrix means, under the rules used. */
export function legendLines(subject: Subject): { abc: LegendLine<MatrixRow>[]; xyz: LegendLine<MatrixColumn>[] } {
  const { rows, columns } = matrixGrid(subject.result)
  return {
    abc: rows.map((letter) => ({
      letter,
      name: abcWithWord(subject, letter),
      meaning: letter === '-' ? subject.wording.t('label.notPositive') : abcMeaning(subject, letter),
    })),
    xyz: columns.map((letter) => ({
      letter,
      name: xyzWithWord(subject, letter),
      meaning: letter === '-' ? subject.wording.t('legend.none') : xyzMeaning(subject, letter),
    })),
  }
}

function abcMeaning({ result, wording, words: { measure } }: Subject, letter: 'A' | 'B' | 'C'): string {
  const { t } = wording
  const { abc } = result.parameters
  if (letter === 'C') return t('legend.valueC')
  if (abc.by === 'computed') return t(`legend.computed${letter}`)
  const limit = cut(wording, abc.cuts[letter === 'A' ? 0 : 1])
  switch (abc.by) {
    case 'value':
      return letter === 'A' ? t('legend.valueA', { cut: limit, measure }) : t('legend.valueB', { cut: limit })
    case 'items':
      return letter === 'A' ? t('legend.itemsA', { cut: limit }) : t('legend.itemsB', { cut: limit })
    case 'sum':
      return letter === 'A' ? t('legend.sumA', { cut: limit }) : t('legend.sumB', { cut: limit })
  }
}

function xyzMeaning({ result, wording }: Subject, letter: 'X' | 'Y' | 'Z'): string {
  const { t } = wording
  const { xyz, entity } = result.parameters
  const activity = t(`entity.${entity}Activity`)
  switch (xyz.method) {
    case 'frequency':
      if (letter === 'Z') return t('legend.frequencyZ', { activity })
      return t('legend.frequencyXY', { activity, cut: cut(wording, xyz.cuts[letter === 'X' ? 0 : 1]) })
    case 'variation':
      if (letter === 'Z') return t('legend.variationZ')
      return t('legend.variationXY', { cut: cut(wording, xyz.cuts[letter === 'X' ? 0 : 1]) })
    case 'none':
      return ''
  }
}

import { ABC_INK, NO_CLASS_INK, XYZ_INK, type Ink } from './palette'
import type { MatrixColumn, MatrixRow } from './matrixGrid'
import type { Subject } from './Subject'

type ResultInWords = Pick<Subject, 'result' | 'wording'>

/** "A – large"; "No ABC class". */
export function abcWithWord({ result, wording: { t } }: ResultInWords, letter: MatrixRow): string {
  if (letter === '-') return t('letter.noneAbc')
  return t('letter.withWord', { letter, word: t(`letter.${result.parameters.entity}${letter}`) })
}

export function xyzWithWord({ result, wording: { t } }: ResultInWords, letter: MatrixColumn): string {
  const { method } = result.parameters.xyz
  if (letter === '-' || method === 'none') return t('letter.noneXyz')
  return t('letter.withWord', { letter, word: t(`letter.${method}${letter}`) })
}

export function abcInk(letter: MatrixRow): Ink {
  return letter === '-' ? NO_CLASS_INK : ABC_INK[letter]
}

export function xyzInk(letter: MatrixColumn): Ink {
  return letter === '-' ? NO_CLASS_INK : XYZ_INK[letter]
}

/** "by share of value, crossing item to the upper class, 80% | 95%". */
export function abcRuleText({ result, wording }: Subject): string {
  const { abc } = result.parameters
  const rule = wording.t(`rule.${abcRuleKey(abc)}`)
  if (abc.by === 'computed') return rule
  return wording.t('rule.summaryCuts', { rule, first: cut(wording, abc.cuts[0]), second: cut(wording, abc.cuts[1]) })
}

export function xyzRuleText({ result, wording }: Subject): string {
  const { xyz } = result.parameters
  const rule = wording.t(`rule.${xyz.method}`)
  if (xyz.method === 'none') return rule
  return wording.t('rule.summaryCuts', { rule, first: cut(wording, xyz.cuts[0]), second: cut(wording, xyz.cuts[1]) })
}

type AbcParameters = Subject['result']['parameters']['abc']

export function abcRuleKey(abc: AbcParameters): 'crossing' | 'strict' | 'items' | 'sum' | 'computed' {
  return abc.by === 'value' ? abc.rule : abc.by
}

/** A cut as people enter it: 80%, 12.5%. */
export function cut(wording: Subject['wording'], fraction: number): string {
  const percent = Number((fraction * 100).toFixed(6))
  const decimals = [0, 1, 2].find((places) => Number(percent.toFixed(places)) === percent) ?? 3
  return wording.percent(fraction, decimals)
}

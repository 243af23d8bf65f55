import { matrixGrid, ALL_COLUMNS, ALL_ROWS } from './matrixGrid'
import { cut, xyzWithWord } from './classWords'
import type { Subject } from './Subject'

/** The result in a handful of sentences, the most important first. */
export function headlines(subject: Subject): string[] {
  return [
    ...classSentences(subject),
    paretoSentence(subject),
    ...keyAccountSentence(subject),
    ...unclassifiedSentences(subject),
    ...otherRuleSentence(subject),
  ]
}

function classSentences(subject: Subject): string[] {
  const { result, wording, words, base } = subject
  const { t } = wording
  const { sum } = matrixGrid(result)
  const all = subject.countOf(result.customers.length)
  const measure = words.measure
  const share = (amount: number) => wording.percent(amount / base)
  const inA = sum(['A'], ALL_COLUMNS)
  const classA = t('summary.classA', {
    customers: wording.number(inA.customers),
    all,
    share: share(inA.amount),
    measure,
  })
  if (result.parameters.xyz.method === 'none') return [classA]
  const inX = sum(['A', 'B', 'C'], ['X'])
  const inAX = sum(['A'], ['X'])
  const large = result.parameters.entity === 'customer'
  const word = xyzWithWord(subject, 'X').replace(/^X – /, '')
  const ax = { customers: subject.count(inAX.customers), share: share(inAX.amount), measure }
  return [
    classA,
    inX.customers === 0
      ? t('summary.classXEmpty', { word, all })
      : t('summary.classX', { word, customers: wording.number(inX.customers), all, share: share(inX.amount), measure }),
    ...(inAX.customers === 0 ? [] : [large ? t('summary.cellAX', ax) : t('summary.cellAXProducts', ax)]),
  ]
}

function paretoSentence({ result: { pareto }, wording, words, countOf }: Subject): string {
  return wording.t('summary.twentyEighty', {
    entities: words.entities,
    measure: words.measure,
    top20: wording.percent(pareto.top20Share),
    customers: countOf(pareto.customersFor80),
    share: wording.percent(pareto.customersFor80Share),
  })
}

function keyAccountSentence({ result: { concentration, parameters }, wording }: Subject): string[] {
  if (parameters.entity !== 'customer' || concentration.keyAccountShare === null) return []
  const key = cut(wording, parameters.key[0])
  if (concentration.keyAccounts === 0) return [wording.t('summary.noKeyAccounts', { cut: key })]
  const share = wording.percent(concentration.keyAccountShare)
  return [wording.t('summary.keyAccounts', { count: concentration.keyAccounts, cut: key, share })]
}

function unclassifiedSentences({ result, wording: { t }, count }: Subject): string[] {
  const { sum } = matrixGrid(result)
  const noAbc = sum(['-'], ALL_COLUMNS).customers
  const noXyz = sum(ALL_ROWS, ['-']).customers
  const sentences = noAbc > 0 ? [t('summary.noAbc', { customers: count(noAbc) })] : []
  if (result.periods === null) return [...sentences, t('summary.xyzNeedsDates')]
  if (result.parameters.xyz.method === 'none') return [...sentences, t('summary.xyzOff')]
  return noXyz > 0 ? [...sentences, t('summary.noXyz', { customers: count(noXyz) })] : sentences
}

function otherRuleSentence({ result, wording: { t }, countOf }: Subject): string[] {
  const { abc } = result.parameters
  if (result.otherRuleChanges === null || abc.by !== 'value') return []
  const rule = abc.rule === 'crossing' ? t('rule.strictName') : t('rule.crossingName')
  if (result.otherRuleChanges === 0) return [t('summary.otherRuleNobody', { rule })]
  return [t('summary.otherRule', { rule, customers: countOf(result.otherRuleChanges) })]
}

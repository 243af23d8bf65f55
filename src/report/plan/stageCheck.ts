import { quotedText } from './formulaText'
import type { StageCells } from './StageCells'

export interface CheckWords {
  nameMissing: string
  countNotPositive: string
  countAboveEarlier: string
  conversionMissing: string
  outOfRange: string
}

/** The first thing that is wrong with a stage, blank where nothing is; as the plan refuses it, in the same order. */
export function stageCheck(stage: StageCells, words: CheckWords): string {
  const filled = `COUNTA(${stage.across('count', 'days')})>0`
  const nothing = `IF(${filled},${quotedText(words.nameMissing)},"")`
  const faults: [string, string][] = [
    [isBadShare(stage.cell('wanted')), words.outOfRange],
    [isBadCount(stage.cell('count')), words.countNotPositive],
    ...(stage.isFirst ? [] : [[risesAboveEarlier(stage), words.countAboveEarlier] as [string, string]]),
    ...(stage.isLast ? [] : [[isConversionMissing(stage), words.conversionMissing] as [string, string]]),
    [isBadShare(stage.cell('used')), words.outOfRange],
  ]
  const first = faults.reduceRight((rest, [fault, words]) => `IF(${fault},${quotedText(words)},${rest})`, '""')
  return `IF(${stage.cell('name')}="",${nothing},${first})`
}

/** Given, but no number or not one that it can be. */
const isBadShare = (cell: string): string => `AND(${cell}<>"",OR(NOT(ISNUMBER(${cell})),${cell}<=0,${cell}>1))`
const isBadCount = (cell: string): string => `AND(${cell}<>"",OR(NOT(ISNUMBER(${cell})),${cell}<=0))`

function risesAboveEarlier(stage: StageCells): string {
  const [count, earlier] = [stage.cell('count'), stage.above('count')]
  return `AND(ISNUMBER(${count}),COUNT(${earlier})>0,${count}>MIN(${earlier}))`
}

function isConversionMissing(stage: StageCells): string {
  return `AND(COUNTA(${stage.below('name')})>0,${stage.cell('used')}="")`
}

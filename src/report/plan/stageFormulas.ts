import type { CellFormula } from '../Report'
import { formula, roundedUp } from './formulaText'
import { STAGE_COLUMNS, type FunnelPlaces, type StageColumn } from './FunnelPlaces'
import { StageCells } from './StageCells'
import { stageCheck, type CheckWords } from './stageCheck'

/** The formula of a calculated column in a row of the list; blank where the row has no stage. Rows may be left blank. */
export function stageFormula(places: FunnelPlaces, index: number, column: StageColumn, words: CheckWords): CellFormula {
  const stage = new StageCells(places, index, { row: places.firstStage + index, column: STAGE_COLUMNS[column] })
  if (column === 'check') return formula(stageCheck(stage, words))
  return formula(`IF(${stage.cell('name')}="","",${bodyOf(places, stage, column)})`)
}

function bodyOf(places: FunnelPlaces, stage: StageCells, column: StageColumn): string {
  const [count, wanted] = [stage.cell('count'), stage.cell('wanted')]
  const [used, required] = [stage.cell('used'), stage.cell('required')]
  const days = stage.place(places.workingDays)
  const sellers = stage.place(places.sellers)
  switch (column) {
    case 'used':
      return usedConversion(places, stage)
    case 'required':
      return requiredCount(stage.place(places.buyers), stage)
    case 'missing':
      return `IF(OR(${count}="",${required}=""),"",MAX(0,${required}-${count}))`
    case 'perSeller':
      return perUnit(required, sellers)
    case 'perDay':
      return perUnit(required, days)
    case 'perSellerAndDay':
      return perUnit(required, sellers, days)
    case 'due':
      return dueDay(places, stage)
    case 'points':
      return `IF(OR(${wanted}="",${used}=""),"",MAX(0,ROUND((${wanted}-${used})*100,7)))`
    case 'saved':
      return `IF(AND(ISNUMBER(${used}),${allKnown(stage)}),${savedByPoint(places, stage)},"")`
    default:
      return '""'
  }
}

/** Not every calculator finds an error in a blank text that is divided. */
function perUnit(required: string, ...units: string[]): string {
  const known = [`ISNUMBER(${required})`, ...units.map((unit) => `${unit}>0`)]
  return `IFERROR(IF(AND(${known.join(',')}),${[required, ...units].join('/')},""),"")`
}

/** As given, else from the counts of this stage and the next; the last stage has none. */
function usedConversion(places: FunnelPlaces, stage: StageCells): string {
  if (stage.isLast) return '""'
  const [count, conversion] = [stage.cell('count'), stage.cell('conversion')]
  const next = `INDEX(${stage.whole('count')},${nextStage(places, stage)})`
  const counted = `IFERROR(IF(AND(ISNUMBER(${count}),ISNUMBER(${next})),${next}/${count},""),"")`
  return `IF(COUNTA(${stage.below('name')})=0,"",IF(ISNUMBER(${conversion}),${conversion},${counted}))`
}

/** The number of the next row with a name. SUMPRODUCT, since every version of Excel calculates what is in it by arrays. */
function nextStage({ stageRows }: FunnelPlaces, stage: StageCells): string {
  const beyond = stageRows + 1
  return `${beyond}-SUMPRODUCT(MAX((${stage.below('name')}<>"")*(${beyond}-${stage.below('number')})))`
}

/** Blank rather than wrong where a conversion further on is missing or cannot be. */
function requiredCount(buyers: string, stage: StageCells): string {
  if (stage.isLast) return `IF(${isTarget(buyers)},${roundedUp(buyers)},"")`
  const used = stage.toTheEnd('used')
  const known = `${countOfShares(used)}=COUNTA(${stage.below('name')})`
  const throughput = `IF(COUNT(${used})=0,1,PRODUCT(${used}))`
  return `IF(AND(${isTarget(buyers)},${known}),${roundedUp(`${buyers}/${throughput}`)},"")`
}

const isTarget = (buyers: string): string => `AND(ISNUMBER(${buyers}),${buyers}>0)`

/** Conversions that can be: above 0 and at most 1. */
const countOfShares = (used: string): string => `COUNTIFS(${used},">0",${used},"<=1")`

/** Whether every stage but the last has a conversion that can be, so that the work at the first stage is known. */
export function allKnown(stage: StageCells): string {
  return `${countOfShares(stage.whole('used'))}=COUNTA(${stage.whole('name')})-1`
}

function savedByPoint(places: FunnelPlaces, stage: StageCells): string {
  const used = stage.cell('used')
  return `IFERROR(${firstStageNow(places, stage)}*(1-${used}/MIN(1,${used}+0.01)),"")`
}

/** Not rounded. */
export function firstStageNow(places: FunnelPlaces, stage: StageCells): string {
  return `${stage.place(places.buyers)}/PRODUCT(${stage.whole('used')})`
}

/** The days of the last stage lead nowhere. */
function dueDay(places: FunnelPlaces, stage: StageCells): string {
  const last = stage.place(places.to)
  if (stage.isLast) return last
  return `${last}-SUMIF(${stage.toTheEnd('used')},">0",${stage.toTheEnd('days')})`
}

import type { CellFormula } from '../Report'

export interface Place {
  row: number
  column: number
}

/** Columns of the list of stages; the first six are the user's and their number. */
export const STAGE_COLUMNS = {
  number: 0,
  name: 1,
  count: 2,
  conversion: 3,
  wanted: 4,
  days: 5,
  used: 6,
  required: 7,
  missing: 8,
  perSeller: 9,
  perDay: 10,
  perSellerAndDay: 11,
  due: 12,
  points: 13,
  saved: 14,
  check: 15,
} as const

export type StageColumn = keyof typeof STAGE_COLUMNS

/** What the formulas of the funnel's sheet need to know of its cells and of its language. */
export interface FunnelPlaces {
  firstStage: number
  stageRows: number
  kind: Place
  amount: Place
  averageSale: Place
  margin: Place
  from: Place
  to: Place
  sellers: Place
  holidays: { from: Place; to: Place }
  buyers: Place
  workingDays: Place
}

/** A reference from one cell to another, relative, so that it holds wherever both are moved together. */
export function reference(from: Place, to: Place): string {
  return `R[${to.row - from.row}]C[${to.column - from.column}]`
}

export function areaReference(from: Place, first: Place, last: Place): string {
  return `${reference(from, first)}:${reference(from, last)}`
}

export const formula = (text: string): CellFormula => ({ formulaR1C1: `=${text}` })

/** Text in a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Up to the next whole number, past the noise of binary fractions; as `roundUp` in core. */
export const roundedUp = (value: string): string => `ROUNDUP(ROUND(${value},9),0)`

/** References of a row of the list of stages, from a cell in it or elsewhere. */
export class StageRow {
  readonly row: number
  private readonly lastRow: number

  constructor(
    private readonly places: FunnelPlaces,
    readonly index: number,
    private readonly from: Place,
  ) {
    this.row = places.firstStage + index
    this.lastRow = places.firstStage + places.stageRows - 1
  }

  cell(column: StageColumn, rowsDown = 0): string {
    return reference(this.from, { row: this.row + rowsDown, column: STAGE_COLUMNS[column] })
  }

  /** From this row to the end of the list. */
  toTheEnd(column: StageColumn): string {
    const at = STAGE_COLUMNS[column]
    return areaReference(this.from, { row: this.row, column: at }, { row: this.lastRow, column: at })
  }

  whole(column: StageColumn): string {
    const at = STAGE_COLUMNS[column]
    const first = { row: this.places.firstStage, column: at }
    return areaReference(this.from, first, { row: this.lastRow, column: at })
  }

  place(place: Place): string {
    return reference(this.from, place)
  }

  get isLastOfSheet(): boolean {
    return this.row === this.lastRow
  }
}

/** The formula of a calculated column in a row of the list; blank where the row has no stage. */
export function stageFormula(places: FunnelPlaces, index: number, column: StageColumn, words: CheckWords): CellFormula {
  const stage = new StageRow(places, index, { row: places.firstStage + index, column: STAGE_COLUMNS[column] })
  const name = stage.cell('name')
  return formula(`IF(${name}="","",${bodyOf(places, stage, column, words)})`)
}

export interface CheckWords {
  conversionMissing: string
  outOfRange: string
  countAboveEarlier: string
}

function bodyOf(places: FunnelPlaces, stage: StageRow, column: StageColumn, words: CheckWords): string {
  const required = stage.cell('required')
  const days = stage.place(places.workingDays)
  const sellers = stage.place(places.sellers)
  switch (column) {
    case 'used':
      return usedConversion(stage)
    case 'required':
      return `IFERROR(${roundedUp(`${stage.place(places.buyers)}/${throughput(stage)}`)},"")`
    case 'missing':
      return `IF(OR(${stage.cell('count')}="",${required}=""),"",MAX(0,${required}-${stage.cell('count')}))`
    case 'perSeller':
      return `IFERROR(${required}/${sellers},"")`
    case 'perDay':
      return `IFERROR(${required}/${days},"")`
    case 'perSellerAndDay':
      return `IFERROR(${required}/${sellers}/${days},"")`
    case 'due':
      return dueDay(places, stage)
    case 'points':
      return `IF(OR(${stage.cell('wanted')}="",${stage.cell('used')}=""),"",MAX(0,${stage.cell('wanted')}-${stage.cell('used')})*100)`
    case 'saved':
      return `IFERROR(${firstStageNow(places, stage)}*(1-${stage.cell('used')}/MIN(1,${stage.cell('used')}+0.01)),"")`
    case 'check':
      return check(stage, words)
    default:
      return '""'
  }
}

/** As given, else from the counts of this stage and the next. */
function usedConversion(stage: StageRow): string {
  if (stage.isLastOfSheet) return '""'
  const [count, next] = [stage.cell('count'), stage.cell('count', 1)]
  const counted = `IF(AND(ISNUMBER(${count}),ISNUMBER(${next})),IFERROR(${next}/${count},""),"")`
  return `IF(${stage.cell('name', 1)}="","",IF(ISNUMBER(${stage.cell('conversion')}),${stage.cell('conversion')},${counted}))`
}

/** The product of the conversions from a stage to the end; 1 at the last. */
function throughput(stage: StageRow): string {
  const used = stage.toTheEnd('used')
  return `IF(COUNT(${used})=0,1,PRODUCT(${used}))`
}

/** Not rounded. */
function firstStageNow(places: FunnelPlaces, stage: StageRow): string {
  return `${stage.place(places.buyers)}/PRODUCT(${stage.whole('used')})`
}

/** The days of the last stage lead nowhere. */
function dueDay(places: FunnelPlaces, stage: StageRow): string {
  const last = stage.place(places.to)
  if (stage.isLastOfSheet) return last
  return `${last}-SUMIF(${stage.toTheEnd('used')},">0",${stage.toTheEnd('days')})`
}

function check(stage: StageRow, words: CheckWords): string {
  const used = stage.cell('used')
  const hasNext = stage.isLastOfSheet ? 'FALSE' : `${stage.cell('name', 1)}<>""`
  const earlier = stage.index === 0 ? 'FALSE' : risesFrom(stage)
  return [
    `IF(${earlier},${quotedText(words.countAboveEarlier)},`,
    `IF(AND(${hasNext},${used}=""),${quotedText(words.conversionMissing)},`,
    `IF(AND(ISNUMBER(${used}),OR(${used}<=0,${used}>1)),${quotedText(words.outOfRange)},"")))`,
  ].join('')
}

function risesFrom(stage: StageRow): string {
  const [count, before] = [stage.cell('count'), stage.cell('count', -1)]
  return `AND(ISNUMBER(${count}),ISNUMBER(${before}),${count}>${before})`
}

/** The first stage's work if the conversion of this one were higher by so many points, rounded up. */
export function whatIfFormula(places: FunnelPlaces, index: number, from: Place, points: number): CellFormula {
  const stage = new StageRow(places, index, from)
  const used = stage.cell('used')
  const work = `${firstStageNow(places, stage)}*${used}/MIN(1,${used}+${points})`
  return formula(`IF(ISNUMBER(${used}),IFERROR(${roundedUp(work)},""),"")`)
}

/** What is saved of the first stage's work, both rounded up. */
export function savedFormula(places: FunnelPlaces, from: Place, better: Place): CellFormula {
  const first = new StageRow(places, 0, from)
  const cell = reference(from, better)
  return formula(`IF(ISNUMBER(${cell}),${first.cell('required')}-${cell},"")`)
}

/** The buyers that the target takes, not rounded. */
export function buyersFormula(places: FunnelPlaces, kinds: { buyers: string; revenue: string }): CellFormula {
  const at = (place: Place) => reference(places.buyers, place)
  const revenue = `${at(places.amount)}/${at(places.averageSale)}`
  const profit = `${at(places.amount)}/${at(places.margin)}/${at(places.averageSale)}`
  const kind = at(places.kind)
  return formula(
    `IFERROR(IF(${kind}=${quotedText(kinds.buyers)},${at(places.amount)},IF(${kind}=${quotedText(kinds.revenue)},${revenue},${profit})),"")`,
  )
}

export function workingDaysFormula(places: FunnelPlaces): CellFormula {
  const at = (place: Place) => reference(places.workingDays, place)
  const holidays = areaReference(places.workingDays, places.holidays.from, places.holidays.to)
  return formula(`NETWORKDAYS(${at(places.from)},${at(places.to)},${holidays})`)
}

/** The stage to work on, and by which of the two rules, in one text. */
export function bottleneckFormula(
  places: FunnelPlaces,
  at: Place,
  why: { missesTarget: string; savesMost: string },
): CellFormula {
  const stage = new StageRow(places, 0, at)
  const named = (column: 'points' | 'saved', reason: string) => {
    const figures = stage.whole(column)
    return `INDEX(${stage.whole('name')},MATCH(MAX(${figures}),${figures},0))&${quotedText(` – ${reason}`)}`
  }
  const [missed, saved] = [named('points', why.missesTarget), named('saved', why.savesMost)]
  return formula(`IFERROR(IF(MAX(${stage.whole('points')})>0,${missed},${saved}),"")`)
}

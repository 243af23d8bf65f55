import type { CellFormula } from '../Report'
import { formula, quotedText, reference, roundedUp } from './formulaText'
import type { FunnelPlaces, Place } from './FunnelPlaces'
import { StageCells } from './StageCells'
import { allKnown, firstStageNow } from './stageFormulas'

/** The first stage's work if the conversion of this one were higher by so many points, rounded up. */
export function whatIfFormula(places: FunnelPlaces, index: number, from: Place, points: number): CellFormula {
  const stage = new StageCells(places, index, from)
  const used = stage.cell('used')
  const work = `${firstStageNow(places, stage)}*${used}/MIN(1,${used}+${points})`
  return formula(`IF(AND(ISNUMBER(${used}),${allKnown(stage)}),IFERROR(${roundedUp(work)},""),"")`)
}

/** What is saved of the first stage's work, both rounded up; no stage takes more than the first. */
export function savedFormula(places: FunnelPlaces, from: Place, better: Place): CellFormula {
  const first = new StageCells(places, 0, from)
  const cell = reference(from, better)
  return formula(`IF(ISNUMBER(${cell}),MAX(${first.whole('required')})-${cell},"")`)
}

/** The stage to work on, and by which of the two rules, in one text. */
export function bottleneckFormula(
  places: FunnelPlaces,
  at: Place,
  why: { missesTarget: string; savesMost: string },
): CellFormula {
  const stage = new StageCells(places, 0, at)
  const named = (column: 'points' | 'saved', reason: string) => {
    const figures = stage.whole(column)
    return `INDEX(${stage.whole('name')},MATCH(MAX(${figures}),${figures},0))&${quotedText(` – ${reason}`)}`
  }
  const [missed, saved] = [named('points', why.missesTarget), named('saved', why.savesMost)]
  return formula(`IFERROR(IF(MAX(${stage.whole('points')})>0,${missed},${saved}),"")`)
}

import { AnalysisError } from '../AnalysisError'
import { bottleneck, firstStageWith, type Bottleneck } from './bottleneck'
import { checkConversions, checkCounts, refuseStage } from './checkStages'
import { requiredCounts } from './requiredCounts'
import { roundUp } from './roundUp'
import { targetBuyers, type FunnelTarget } from './targetBuyers'
import { workingDays } from './workingDays'

/** A stage as the user describes it; what is not known is null. */
export interface FunnelStage {
  name: string
  /** How many reached it. */
  count: number | null
  /** To the next stage, a fraction; null: from the counts. The last stage has none. */
  conversion: number | null
  /** The conversion aimed at. */
  wanted: number | null
  /** Calendar days from here to the next stage. */
  days: number | null
}

export interface FunnelChoices {
  /** From first contact to purchase. */
  stages: FunnelStage[]
  target: FunnelTarget
  /** Excel serials, both included; null: nothing is told by day. */
  period: { firstDay: number; lastDay: number; holidays: number[] } | null
  sellers: number
}

export interface PlannedStage {
  name: string
  required: number
  actual: number | null
  /** null at the last stage. */
  conversion: number | null
  wanted: number | null
  perSeller: number
  /** Per working day; null without a period. */
  perDay: number | null
  perSellerAndDay: number | null
  /** The day by which it must be done so that the rest of the cycle still fits into the period, an Excel serial. */
  dueDay: number | null
}

export interface FunnelPlan {
  /** Not rounded. */
  buyers: number
  workingDays: number | null
  stages: PlannedStage[]
  bottleneck: Bottleneck
  /** The work at the first stage if one conversion were higher by so many points, a fraction. */
  whatIf: { stage: number; points: number; conversion: number; firstStage: number }[]
}

const POINTS = [0.01, 0.05]

/**
 * What a target takes at each stage: how many in all, per seller, per working day, and by when; where the funnel is
 * narrow, and what a better conversion would save.
 *
 * @throws AnalysisError tooFewStages, badStage, badTarget, noWorkingDays; badParameter 'sellers'
 * @example
 * const calls = { name: 'Calls', count: 80, conversion: null, wanted: null, days: null }
 * const buyers = { name: 'Buyers', count: 8, conversion: null, wanted: null, days: null }
 * const target = { kind: 'buyers', buyers: 10 }
 * planFunnel({ stages: [calls, buyers], target, period: null, sellers: 2 }).stages.map(({ perSeller }) => perSeller) // => [50, 5]
 */
export function planFunnel({ stages, target, period, sellers }: FunnelChoices): FunnelPlan {
  checkSellers(sellers)
  const conversions = conversionsOf(stages)
  const buyers = targetBuyers(target)
  const days = period && workingDays(period.firstDay, period.lastDay, period.holidays)
  const due = dueDays(stages, period && period.lastDay)
  const planned = requiredCounts(buyers, conversions).map((required, at) => ({
    name: stages[at]?.name ?? '',
    required,
    actual: stages[at]?.count ?? null,
    conversion: conversions[at] ?? null,
    wanted: at < conversions.length ? (stages[at]?.wanted ?? null) : null,
    perSeller: required / sellers,
    perDay: days && required / days,
    perSellerAndDay: days && required / sellers / days,
    dueDay: due[at] ?? null,
  }))
  const wanted = conversions.map((_, at) => stages[at]?.wanted ?? null)
  return {
    buyers,
    workingDays: days,
    stages: planned,
    bottleneck: bottleneck(buyers, conversions, wanted),
    whatIf: whatIf(buyers, conversions),
  }
}

/** The conversion of each stage to the next: as given, else from the counts of both. */
function conversionsOf(stages: FunnelStage[]): number[] {
  if (stages.length < 2) throw new AnalysisError({ code: 'tooFewStages' })
  checkStages(stages)
  const conversions: number[] = []
  for (const [at, { count, conversion }] of stages.slice(0, -1).entries()) {
    const next = stages[at + 1]?.count ?? null
    if (conversion !== null) conversions.push(conversion)
    else if (count === null || next === null) refuseStage(at, 'conversionMissing', '')
    else conversions.push(next / count)
  }
  checkConversions(conversions)
  return conversions
}

function checkStages(stages: FunnelStage[]): void {
  const names = new Set<string>()
  for (const [stage, { name, days, wanted }] of stages.entries()) {
    const key = name.trim().toLowerCase()
    if (key === '') refuseStage(stage, 'nameMissing', name)
    if (names.has(key)) refuseStage(stage, 'nameTwice', name)
    names.add(key)
    if (days !== null && !(days >= 0)) refuseStage(stage, 'daysNegative', days)
    if (wanted !== null && !(wanted > 0 && wanted <= 1)) refuseStage(stage, 'wantedOutOfRange', wanted)
  }
  checkCounts(stages.map(({ count }) => count))
}

function checkSellers(sellers: number): void {
  if (Number.isInteger(sellers) && sellers > 0) return
  throw new AnalysisError({ code: 'badParameter', parameter: 'sellers', value: String(sellers), expected: '1, 2, 3 …' })
}

/** What is to be bought on the last day must have begun the rest of the cycle earlier. */
function dueDays(stages: FunnelStage[], lastDay: number | null): (number | null)[] {
  if (lastDay === null) return stages.map(() => null)
  const due: number[] = []
  let day = lastDay
  for (let stage = stages.length - 1; stage >= 0; stage--) {
    if (stage < stages.length - 1) day -= stages[stage]?.days ?? 0
    due.unshift(day)
  }
  return due
}

function whatIf(buyers: number, conversions: number[]): FunnelPlan['whatIf'] {
  return conversions.flatMap((now, stage) =>
    POINTS.map((points) => {
      const conversion = Math.min(1, now + points)
      return { stage, points, conversion, firstStage: roundUp(firstStageWith(buyers, conversions, stage, conversion)) }
    }),
  )
}

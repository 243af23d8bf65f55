import type { SampleWords } from './SampleWords'
import type { SeededRandom } from './SeededRandom'

/** Serial numbers of 2024-01-09 and 2026-02-27, the first and the last day of the sample. */
export const FIRST_DAY = 45300
export const LAST_DAY = 46080

type Habit = 'key' | 'regular' | 'occasional' | 'seasonal' | 'oneOff' | 'new' | 'silent'

interface HabitOfBuying {
  customers: number
  /** Days between two orders, on average. */
  gap: number
  /** Typical money of an order, in hundredths. */
  order: number
  /** How much smaller the smallest of these customers is than the largest. */
  spread: number
  /** At most so many a document. */
  lines: number
}

const HABITS: Record<Habit, HabitOfBuying> = {
  key: { customers: 1, gap: 8, order: 12_500_000, spread: 1, lines: 2 },
  regular: { customers: 22, gap: 28, order: 17_000_000, spread: 14, lines: 2 },
  occasional: { customers: 36, gap: 75, order: 6_500_000, spread: 10, lines: 2 },
  seasonal: { customers: 12, gap: 26, order: 5_000_000, spread: 5, lines: 2 },
  oneOff: { customers: 25, gap: 0, order: 3_500_000, spread: 12, lines: 1 },
  new: { customers: 10, gap: 22, order: 4_000_000, spread: 5, lines: 2 },
  silent: { customers: 14, gap: 30, order: 6_000_000, spread: 8, lines: 2 },
}

export interface SampleCustomer {
  name: string
  manager: string
  region: string
  source: string
  habit: Habit
  gap: number
  /** Typical money of an order, in hundredths. */
  order: number
  /** At most so many a document. */
  lines: number
}

export function sampleCustomers(words: SampleWords, random: SeededRandom): SampleCustomer[] {
  const names = companyNames(words, random)
  const customers: SampleCustomer[] = []
  for (const habit of Object.keys(HABITS) as Habit[]) {
    const { customers: count, gap, order, spread, lines } = HABITS[habit]
    for (let i = 0; i < count; i++) {
      customers.push({
        name: names[customers.length] ?? words.walkInCustomer,
        manager: random.one(words.managers),
        region: random.one(words.regions),
        source: random.one(words.sources),
        habit,
        gap: gap * random.between(0.8, 1.25),
        // Falls from the largest to the smallest like a power of the rank, as customer books do.
        order: order / spread ** (i / Math.max(1, count - 1)),
        lines,
      })
    }
  }
  return customers
}

function companyNames(words: SampleWords, random: SeededRandom): string[] {
  const halves = words.firstHalves.flatMap((first) => words.secondHalves.map((second) => ({ first, second })))
  const names = random.shuffled(halves).map(({ first, second }, serial) => words.company(first, second, serial))
  // Among the occasional buyers: sales over the counter, as every trading company books them.
  names[30] = words.walkInCustomer
  return names
}

/** The days on which a customer orders. */
export function orderDays(customer: SampleCustomer, random: SeededRandom): number[] {
  const { habit, gap } = customer
  if (habit === 'oneOff') return [workday(random.whole(FIRST_DAY, LAST_DAY - 100))]
  const start = habit === 'new' ? LAST_DAY - random.whole(25, 80) : FIRST_DAY + random.between(0, gap)
  const end = habit === 'silent' ? FIRST_DAY + random.whole(250, 480) : LAST_DAY
  const days: number[] = []
  for (let day = start; day <= end; day += gap * random.between(0.6, 1.4)) {
    const on = workday(Math.floor(day))
    if (on <= LAST_DAY && (habit !== 'seasonal' || isSeason(on))) days.push(on)
  }
  return days
}

/** Saturdays and Sundays become the Monday after; serial 2 was a Monday. */
function workday(day: number): number {
  const weekday = (day - 2) % 7
  return weekday < 5 ? day : day + 7 - weekday
}

/** April to August; 45292 is the first of January 2024, and leap days do not matter here. */
function isSeason(day: number): boolean {
  const dayOfYear = (day - 45292) % 365
  return dayOfYear >= 90 && dayOfYear < 240
}

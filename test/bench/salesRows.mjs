/** 1 January 2023 as an Excel serial; the last day is 31 December 2024, so that all 24 months are complete. */
export const FIRST_DAY = 44927
const DAYS = 731
/** Months since the first one, by days since the first one. */
export const monthOfDay = Uint8Array.from({ length: DAYS }, (_, day) => {
  const date = new Date(Date.UTC(2023, 0, 1 + day))
  return 12 * (date.getUTCFullYear() - 2023) + date.getUTCMonth()
})
/** As many as the add-in asks Excel for at first (50,000 cells), and at once at most. */
const ROWS_OF_FIRST_BLOCK = 16_666
const ROWS_OF_BLOCK = 25_000
const NAMES = [
  'ООО Ромашка',
  'ИП Иванов',
  'ЗАО Северный ветер',
  'АО Прибор',
  'Oak & Sons',
  'Elm Trading Ltd',
  'Maple Group',
]

/**
 * Sales as Excel returns them: blocks of rows of customer, date serial and amount. Every customer has a row, the others
 * fall to customers by Zipf's law. The same arguments always give the same rows.
 *
 * Amounts are whole quarters up to 25,000, so that every contestant adds them without rounding and equal results are equal. Each
 * block goes through JSON as it does between Excel and office.js: equal texts are then not one and the same string.
 *
 * @returns {(string | number)[][][]}
 */
export function salesBlocks(rowCount, customerCount) {
  const random = randomNumbers(rowCount + customerCount)
  const customerAt = zipf(customerCount)
  const rowsPerCustomer = Math.floor(rowCount / customerCount)
  const blocks = []
  for (let start = 0, end; start < rowCount; start = end) {
    end = Math.min(start + (start === 0 ? ROWS_OF_FIRST_BLOCK : ROWS_OF_BLOCK), rowCount)
    const rows = []
    for (let row = start; row < end; row++) {
      const isOwn = row % rowsPerCustomer === 0 && row / rowsPerCustomer < customerCount
      const customer = isOwn ? row / rowsPerCustomer : customerAt(random())
      const day = FIRST_DAY + Math.floor(random() * DAYS)
      const amount = Math.ceil(100_000 * random()) / 4
      rows.push([nameOf(customer), day, amount])
    }
    blocks.push(JSON.parse(JSON.stringify(rows)))
  }
  return blocks
}

function nameOf(customer) {
  return `${NAMES[customer % NAMES.length]} ${String(customer)}`
}

/** The customer for a number from 0 to 1: customer k (from 0) is 1/(k + 1) times as frequent as the first. */
function zipf(customerCount) {
  const upTo = new Float64Array(customerCount)
  let sum = 0
  for (let customer = 0; customer < customerCount; customer++) upTo[customer] = sum += 1 / (customer + 1)
  return (number) => {
    let low = 0
    let high = customerCount - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle] < number * sum) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Uniform numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

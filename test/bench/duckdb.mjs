import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api'

/** Rows of DuckDB's own vectors. */
const CHUNK = 2048

const RESULT = `
  with daily as (
    select customer, day, sum(amount) as net from sales group by all
  ), monthly as (
    select customer, month, sum(net) as net, count(*) as days, max(day) as last_day
    from (select *, datediff('month', date '2022-12-01', date '1899-12-30' + day) as month from daily)
    group by all
  ), customers as (
    select customer, sum(net) as total, sum(net * net) as squares, sum(days) as orders, max(last_day) as last_day,
      max(max(month)) over () - min(month) + 1 as months
    from monthly group by customer
  ), ranked as (
    select *, sum(total) over (order by total desc, customer rows unbounded preceding) as running,
      sum(total) over () as base
    from customers
  ), accumulated as (
    select *, min(running - total) over (partition by total) / base as share_before,
      sqrt(greatest(months * squares - total * total, 0)) / total as cv
    from ranked
  )
  select customer, total, total / base, running / base,
    case when share_before < $ab - 1e-9 then 'A' when share_before < $bc - 1e-9 then 'B' else 'C' end,
    months::integer, cv,
    case when months < 3 then null when cv <= $x + 1e-9 then 'X' when cv <= $y + 1e-9 then 'Y' else 'Z' end,
    orders::integer, last_day
  from accumulated order by total desc, customer`

/** The same analysis by DuckDB, in a new database in memory: rows loaded, result fetched as columns. */
export async function analyseByDuckDB(blocks, { abcCuts, xyzCuts }) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('create table sales (customer varchar, day integer, amount double)')
  await load(connection, blocks)
  const reader = await connection.runAndReadAll(RESULT, {
    ab: abcCuts[0],
    bc: abcCuts[1],
    x: xyzCuts[0],
    y: xyzCuts[1],
  })
  const columns = reader.getColumns()
  connection.closeSync()
  instance.closeSync()
  return columns
}

async function load(connection, blocks) {
  const appender = await connection.createAppender('sales')
  const chunk = DuckDBDataChunk.create([VARCHAR, INTEGER, DOUBLE])
  for (const rows of blocks) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const part = rows.slice(from, from + CHUNK)
      chunk.reset()
      chunk.setColumns([part.map((row) => row[0]), part.map((row) => row[1]), part.map((row) => row[2])])
      appender.appendDataChunk(chunk)
    }
  }
  appender.closeSync()
}

/** DuckDB's columns by name, for the comparison. */
export function columnsOfDuckDB(columns) {
  const [customer, total, share, cumulativeShare, abc, observedMonths, cv, xyz, orders, lastDay] = columns
  return { customer, total, share, cumulativeShare, abc, observedMonths, cv, xyz, orders, lastDay }
}

import { defectsAtEveryRequest } from '../../support/faults/everyRequest'
import { FaultBench } from '../../support/faults/FaultBench'
import { FaultyOffice } from '../../support/faults/FaultyOffice'
import { FAULTS, WRITING_INTO_OUR_TABLE, type Fault } from '../../support/faults/faults'
import { refresh } from '../../support/faults/operations'
import { analysedWorkbook, isOfFirstAnalysis } from '../../support/faults/analysedWorkbook'

let office: FaultyOffice
let bench: FaultBench

beforeAll(async () => {
  office = await FaultyOffice.open()
  const workbook = await analysedWorkbook(office)
  bench = new FaultBench(office, workbook, refresh, (sheet) => !isOfFirstAnalysis(workbook, sheet))
})
afterAll(() => {
  office.close()
})

test.each(FAULTS.map((fault): [string, Fault] => [fault.name, fault]))('%s', async (_, fault) => {
  expect(await defectsAtEveryRequest(bench, fault)).toEqual([])
})

/** The requests from the last look at the user's columns to the end: his cells, the commit, the last touches. */
const LAST_REQUESTS = 6

test('what the user writes into our table meanwhile is kept, unless it is in the last moment', async () => {
  const requestCount = await bench.countRequests()
  const defects = await defectsAtEveryRequest(bench, WRITING_INTO_OUR_TABLE)
  expect(defects.filter(({ number }) => number <= requestCount - LAST_REQUESTS)).toEqual([])
})

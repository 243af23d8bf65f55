import { defectsAtEveryRequest } from '../../support/faults/everyRequest'
import { FaultBench } from '../../support/faults/FaultBench'
import { FaultyOffice } from '../../support/faults/FaultyOffice'
import { FAULTS, type Fault } from '../../support/faults/faults'
import { firstRun } from '../../support/faults/operations'
import { referToResults, userWorkbook } from '../../support/faults/userWorkbook'

let office: FaultyOffice
let bench: FaultBench

beforeAll(async () => {
  office = await FaultyOffice.open()
  const workbook = userWorkbook()
  await office.serve(workbook)
  await firstRun.run(new AbortController().signal)
  referToResults(workbook)
  // The results of another analysis, and the formulas that point there, are as sacred as the user's own sheets.
  bench = new FaultBench(office, workbook, firstRun, () => true)
})
afterAll(() => {
  office.close()
})

test.each(FAULTS.map((fault): [string, Fault] => [fault.name, fault]))('%s', async (_, fault) => {
  expect(await defectsAtEveryRequest(bench, fault)).toEqual([])
})

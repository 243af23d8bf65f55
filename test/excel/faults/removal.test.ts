import { defectsAtEveryRequest } from '../../support/faults/everyRequest'
import { FaultBench } from '../../support/faults/FaultBench'
import { FaultyOffice } from '../../support/faults/FaultyOffice'
import { FAULTS, type Fault } from '../../support/faults/faults'
import { removal } from '../../support/faults/operations'
import { isOfFirstAnalysis, workbookWithTwoAnalyses } from '../../support/faults/analysedWorkbook'

let office: FaultyOffice
let bench: FaultBench

beforeAll(async () => {
  office = await FaultyOffice.open()
  const workbook = await workbookWithTwoAnalyses(office)
  bench = new FaultBench(office, workbook, removal, (sheet) => !isOfFirstAnalysis(workbook, sheet))
})
afterAll(() => {
  office.close()
})

test.each(FAULTS.map((fault): [string, Fault] => [fault.name, fault]))('%s', async (_, fault) => {
  expect(await defectsAtEveryRequest(bench, fault)).toEqual([])
})

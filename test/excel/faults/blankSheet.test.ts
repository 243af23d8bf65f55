import { differences } from '../../support/faults/differences'
import { FaultBench } from '../../support/faults/FaultBench'
import { FaultyOffice } from '../../support/faults/FaultyOffice'
import { FAULTS, type Fault } from '../../support/faults/faults'
import { isOurs } from '../../support/faults/describeWorkbook'
import { firstRun } from '../../support/faults/operations'
import { userWorkbook } from '../../support/faults/userWorkbook'

let office: FaultyOffice
let bench: FaultBench

beforeAll(async () => {
  office = await FaultyOffice.open()
  bench = new FaultBench(office, userWorkbook(), firstRun, (sheet) => !isOurs(sheet))
})
afterAll(() => {
  office.close()
})

test('a blank sheet that the user adds under a name of ours stays, whichever request is lost next', async () => {
  const adding = faultNamed('the user adds a sheet with a name of ours')
  const losing = faultNamed('the request is lost')
  const requestCount = await bench.countRequests()
  for (let number = 1; number < requestCount; number++) {
    const finding = await bench.runWith({ fault: adding, number }, { fault: losing, number: number + 1 })
    expect({ number, lost: differences(finding.wanted, finding.kept) }).toEqual({ number, lost: [] })
  }
})

function faultNamed(name: string): Fault {
  const fault = FAULTS.find((each) => each.name === name)
  if (fault === undefined) throw new Error(`There is no fault "${name}"`)
  return fault
}

import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openPane, type PaneUnderTest } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())

test('the short name is added on request, and a name that is taken is a problem that the pane shows', async () => {
  const workbook = new Workbook()
  workbook.addSheet('Sales')
  pane = await openPane(workbook)
  expect(await pane.session.nameLambda()).toBe(true)
  expect(workbook.names.map(({ name }) => name)).toEqual(['ABCXYZ'])
  expect(pane.session.state.problem).toBeNull()

  workbook.names.splice(0, 1, { name: 'ABCXYZ', formula: '=Sales!$A$1', comment: '', visible: true })
  expect(await pane.session.nameLambda()).toBe(false)
  expect(pane.session.state.problem).toEqual({ kind: 'excel', problem: { code: 'nameTaken', name: 'ABCXYZ' } })
})

import { associateCommands, type CommandSession } from '../../src/commands/associateCommands'
import { type OfficeHost, openOfficeHost } from '../../src/embedded/protocol/openOfficeHost'
import { Workbook } from '../../src/embedded/workbook/Workbook'

let host: OfficeHost
let calls: unknown[][]
let visibility: string[]
let endRefresh: () => void

beforeEach(async () => {
  host = await openOfficeHost(new Workbook())
  host.installGlobals()
  visibility = []
  calls = []
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void visibility.push(visibilityMode))
  await Office.addin.hide()
  associateCommands(recordingSession())
})

afterEach(() => {
  host.close()
})

test('the menu of a cell looks at the selection and opens the pane at the first step', async () => {
  await host.endPoint.runCommand('analyse')
  await settle()
  expect(calls).toStrictEqual([['showHelp', false], ['goTo', 'data'], ['readSelection']])
  expect(visibility).toStrictEqual(['Hidden', 'Taskpane'])
})

test('Refresh starts the run by the kept settings, shows its progress in the pane, and does not hold the ribbon', async () => {
  await host.endPoint.runCommand('refresh')
  await settle()
  expect(calls).toStrictEqual([
    ['showHelp', false],
    ['refresh', null],
  ])
  expect(visibility).toStrictEqual(['Hidden', 'Taskpane'])
  endRefresh()
})

test('Help opens the pane with the help', async () => {
  await host.endPoint.runCommand('help')
  await settle()
  expect(calls).toStrictEqual([['showHelp', true]])
  expect(visibility).toStrictEqual(['Hidden', 'Taskpane'])
})

test('a command whose pane cannot be shown ends all the same, so that the ribbon stays free', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation()
  jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('no pane'))
  await host.endPoint.runCommand('help')
  expect(calls).toStrictEqual([['showHelp', true]])
  expect(logged).toHaveBeenCalledWith(new Error('no pane'))
  logged.mockRestore()
})

function recordingSession(): CommandSession {
  return {
    goTo: (step) => void calls.push(['goTo', step]),
    showHelp: (shown) => void calls.push(['showHelp', shown]),
    readSelection: () => {
      calls.push(['readSelection'])
      return Promise.resolve()
    },
    // The run lasts until the test ends it.
    refresh: (analysisId) => {
      calls.push(['refresh', analysisId])
      return new Promise((resolve) => {
        endRefresh = resolve
      })
    },
  }
}

/** The host tells the add-in of the pane a moment after the command is over. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

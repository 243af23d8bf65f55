import { OLDEST_CLIENT } from '../../../src/embedded/protocol/appContext'
import { type OfficeHost, openOfficeHost } from '../../../src/embedded/protocol/openOfficeHost'
import { Workbook } from '../../../src/embedded/workbook/Workbook'

interface Invocation {
  onCanceled: () => void
}

const open = async (customFunctions: string): Promise<OfficeHost> => {
  const requirementSets = { ...OLDEST_CLIENT.requirementSets, CustomFunctions: customFunctions }
  const host = await openOfficeHost(new Workbook(), { ...OLDEST_CLIENT, requirementSets })
  host.installGlobals()
  return host
}

// Clients of before 1.7 give results as objects, later ones as arrays.
describe.each(['1.3', '1.7'])('custom functions of a client with the set %s', (customFunctions) => {
  let host: OfficeHost
  beforeAll(async () => {
    host = await open(customFunctions)
    CustomFunctions.associate('DOUBLED', (rows) => (rows as number[][]).map((row) => row.map((cell) => 2 * cell)))
    CustomFunctions.associate('FAILS', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Nothing there')
    })
    CustomFunctions.associate('BREAKS', () => {
      throw new Error('A defect')
    })
    CustomFunctions.associate('HOLDS', () => [
      [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Here')],
    ])
    CustomFunctions.associate('SEES', (cells) => (cells as { code?: string }[][])[0]?.[0]?.code)
  })
  afterAll(() => {
    host.close()
  })

  test('answer with values, with errors and their messages, and with errors among values', async () => {
    const { endPoint } = host
    const answers = await Promise.all([
      endPoint.callFunction('DOUBLED', [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
      endPoint.callFunction('FAILS', []),
      endPoint.callFunction('BREAKS', []),
      endPoint.callFunction('HOLDS', []),
      endPoint.callFunction('SEES', [[[{ type: 'CustomFunctionError', code: '#DIV/0!' }]]]),
    ])
    expect(answers).toEqual([
      {
        value: [
          [2, 4],
          [6, 8],
        ],
      },
      { error: '#N/A', message: 'Nothing there' },
      { error: '#VALUE!', message: '' },
      { value: [[1, expect.objectContaining({ basicValue: '#N/A', message: 'Here' })]] },
      { value: '#DIV/0!' },
    ])
  })

  test('are told when their call is given up', async () => {
    const cancelled = new Promise<string>((resolve) => {
      CustomFunctions.associate('WAITS', (invocation) => {
        ;(invocation as Invocation).onCanceled = () => {
          resolve('given up')
        }
        return new Promise(() => undefined)
      })
    })
    const controller = new AbortController()
    const call = host.endPoint.callFunction('WAITS', [], controller.signal)
    setTimeout(() => {
      controller.abort(new Error('The cell was changed'))
    }, 50)
    await expect(call).rejects.toThrow('The cell was changed')
    expect(await cancelled).toBe('given up')
  })
})

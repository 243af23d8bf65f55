import { ExcelError, problemOf, withExcelErrors } from '../../src/excel/ExcelError'

/** As the library throws it: with a code, a localised message and what helps to debug. */
function officeError(code: string, message = 'Сообщение на языке пользователя') {
  return Object.assign(new Error(message), { name: 'RichApi.Error', code, debugInfo: { code } })
}

test.each([
  ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
  ['AccessDenied', 'accessDenied'],
  ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'payloadTooLarge'],
  ['InvalidSelection', 'notCells'],
])('%s is told as %s, whatever its message', (hostCode, code) => {
  expect(problemOf(officeError(hostCode))).toEqual({ code })
})

test('an unknown code is kept with its message', () => {
  expect(problemOf(officeError('SomethingNew', 'why'))).toEqual({
    code: 'hostFailed',
    hostCode: 'SomethingNew',
    message: 'why',
  })
})

test('a defect of ours is not dressed up as a problem of the host', async () => {
  const defect = new TypeError('x is undefined')
  expect(problemOf(defect)).toBeNull()
  await expect(withExcelErrors(() => Promise.reject(defect))).rejects.toBe(defect)
})

test('what the host throws leaves as ExcelError', async () => {
  const failing = withExcelErrors(() => Promise.reject(officeError('AccessDenied')))
  await expect(failing).rejects.toEqual(new ExcelError({ code: 'accessDenied' }))
})

import { column, openFunctions } from './functionsInExcel'

test('a workbook with formulas asks once that the add-in is loaded when it is opened again', async () => {
  const excel = await openFunctions('en-US')
  const asked: unknown[] = []
  Office.addin.setStartupBehavior = (behavior) => {
    asked.push(behavior)
    return Promise.resolve()
  }
  excel.value('HHI', column(1, 1))
  excel.value('GINI', column(3, 1))
  expect(asked).toEqual(['Load'])
  excel.close()
})

test('an Excel that cannot do it answers all the same', async () => {
  const excel = await openFunctions('en-US')
  Office.addin.setStartupBehavior = () => Promise.reject(new Error('no'))
  expect(excel.value('HHI', column(1, 1))).toBe(5000)
  excel.close()
})

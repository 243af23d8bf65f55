import { ExcelError, withExcelErrors } from './ExcelError'
import { openContext } from './openContext'

const NAME = 'ABCXYZ'
const TABLE = 'ABCXYZ.TABLE('
const FORMULA =
  `=LAMBDA(customers,amounts,[dates],[options],${TABLE}customers,amounts,` +
  'IF(ISOMITTED(dates),"",dates),IF(ISOMITTED(options),"",options)))'

/**
 * Gives the workbook the name ABCXYZ, so that `=ABCXYZ(A2:A500,C2:C500,B2:B500)` works as ABCXYZ.TABLE does. A name of
 * ours from before is written anew.
 *
 * @throws ExcelError nameTaken when the name stands for something else, lambdaMissing in an Excel without LAMBDA
 */
export function nameLambda(): Promise<void> {
  return withExcelErrors(async () => {
    const context = await openContext()
    await takeName(context)
    const { names } = context.workbook
    const item = names.add(NAME, FORMULA)
    item.load('value')
    try {
      await context.sync()
    } catch (error) {
      if (isRefusedFormula(error)) throw new ExcelError({ code: 'lambdaMissing' })
      throw error
    }
    // A name that is itself a LAMBDA shows #CALC!; where the function is unknown, #NAME?.
    if (item.value !== '#NAME?') return
    item.delete()
    await context.sync()
    throw new ExcelError({ code: 'lambdaMissing' })
  })
}

/** Deletes a name of ours; anybody else's stops us, a table's included. */
async function takeName(context: Excel.RequestContext): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(NAME)
  const table = context.workbook.tables.getItemOrNullObject(NAME)
  item.load('formula')
  await context.sync()
  const isOurs = !item.isNullObject && String(item.formula).includes(TABLE)
  if (!table.isNullObject || (!item.isNullObject && !isOurs)) throw new ExcelError({ code: 'nameTaken', name: NAME })
  if (isOurs) item.delete()
}

/** An older Excel cannot even parse the optional arguments of a LAMBDA. */
function isRefusedFormula(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'InvalidArgument'
}

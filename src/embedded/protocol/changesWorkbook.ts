import { ActionType, type ActionInfo, PathType, type RequestBody } from './wire'

/** Methods that only look at the workbook, or change no more than what is seen of it. */
const READING = /^(_|Get|Find|Activate$|Select$|Calculate$|Suspend)/

/** Whether a request would change a workbook that is open for viewing. */
export function changesWorkbook({ Actions, ObjectPaths }: RequestBody): boolean {
  const methods = Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === PathType.method)
  return Actions.some(isChange) || methods.some(({ Name }) => !READING.test(Name))
}

function isChange({ ActionType: type, Name }: ActionInfo): boolean {
  return type === ActionType.setProperty || (type === ActionType.method && !READING.test(Name))
}

/** A defined name; `formula` starts with "=", e.g. "=Sheet1!$A$1:$B$5" or "=LAMBDA(x,x+1)". */
export interface NamedItem {
  name: string
  formula: string
  comment: string
  visible: boolean
}

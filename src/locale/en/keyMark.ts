export const keyMark = {
  section: 'Who is a key account: four marks',
  rule: 'One of the four marks is enough. The first follows from the share of income; choose the other three in the yellow cells. Other customers can be named in the blank lines: they stay as long as they have a mark. Your marks stay with their customers when the results are refreshed and when you sort the list.',
  significant: 'Brings significant income',
  prospective: 'Prospective: buys little or nothing yet',
  wellKnown: 'Well known in its industry or territory',
  demanding: 'Competent and demanding',
  isKey: 'Key account?',
  yes: 'yes',
  notInData: 'Not in the data: not any more, or not yet',
} as const

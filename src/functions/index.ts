import { classOfCustomer, classOfRows, tableOfCustomers } from './classes'
import { gini, herfindahl, shareOfLargest } from './concentration'
import { conversionsOfCounts, funnelOfTarget } from './funnel'
import { answer } from './host'
import { keyAccounts, levelOfShare } from './keyAccounts'
import { abcLetters, xyzLetters } from './letters'
import { matrixOfClasses } from './matrix'
import { countFor, paretoPoints, shareOfTop } from './pareto'

/** Every formula of the add-in by its id, the name behind "ABCXYZ.". */
const FUNCTIONS = {
  CLASS: classOfRows,
  TABLE: tableOfCustomers,
  CLASSOF: classOfCustomer,
  ABC: abcLetters,
  XYZ: xyzLetters,
  MATRIX: matrixOfClasses,
  PARETO: paretoPoints,
  TOPSHARE: shareOfTop,
  COUNTFOR: countFor,
  KEYACCOUNTS: keyAccounts,
  LEVEL: levelOfShare,
  HHI: herfindahl,
  GINI: gini,
  CONCENTRATION: shareOfLargest,
  FUNNEL: funnelOfTarget,
  CONVERSIONS: conversionsOfCounts,
}

for (const [id, compute] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, answer(compute))

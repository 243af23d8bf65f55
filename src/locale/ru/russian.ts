import { approach } from './approaches'
import { change } from './changes'
import { commandLine } from './commandLine'
import { embeddedPage } from './embeddedPage'
import { data, keyAccount, parameter, pareto, rule } from './details'
import { excelProblem } from './excelProblems'
import { functionArgumentHelp, functionHelp } from './functionHelp'
import { functionArgument, functionProblem, functionText, optionName, optionWord } from './functions'
import { funnel, stress } from './funnel'
import { funnelProblem } from './funnelProblems'
import { keyMark } from './keyMark'
import { paneCard } from './paneCard'
import { paneResults } from './paneResults'
import { pane } from './pane'
import { paneData } from './paneData'
import { paneFormulas } from './paneFormulas'
import { paneHelp } from './paneHelp'
import { panePlan } from './panePlan'
import { paneSettings } from './paneSettings'
import { alert, file, note, problem } from './remarks'
import { customers, legend, matrix, sheet, summary, why } from './sheets'
import { entity, issue, label, layout, letter, level, measure, period, role } from './terms'

/** Every Russian text, by topic and name. */
export const russian = {
  ...{ measure, entity, letter, level, label, period, role, layout, issue },
  ...{ sheet, summary, legend, customers, why, matrix, approach, pareto, keyAccount, keyMark, data, parameter, rule },
  ...{ alert, note, problem, excelProblem, funnelProblem, funnel, stress, file, change, commandLine },
  ...{ paneResults, paneCard },
  ...{ pane, paneData, paneSettings, paneHelp },
  ...{ embeddedPage },
  ...{ paneFormulas, panePlan },
  ...{ functionArgument, functionArgumentHelp, functionHelp, functionProblem, functionText, optionName, optionWord },
}

import { keyLines, madeLines, measureLines, sourceLines } from './parameterLines'
import { abcLines, timeLines, xyzLines } from './ruleLines'
import { madeFrom } from './madeFrom'
import { LINE, MUTED_TEXT, TAB_COLORS, TOTAL_INK } from './palette'
import type { ParameterLine } from './ParameterLine'
import type { ReportSheet } from './Report'
import { HEADING_STYLE, SheetBuilder } from './SheetBuilder'
import type { Subject } from './Subject'

/** Every rule, cut, period and range that the figures rest on. */
export function parametersSheet(subject: Subject): ReportSheet {
  const { wording, context } = subject
  const { t } = wording
  const sheet = new SheetBuilder([34, 46, 90])
  sheet.title(t('parameter.title', { name: context.analysisName }))
  sheet.muted(madeFrom(subject))
  sheet.row += 1
  const headingRow = sheet.row
  const headings = [t('parameter.name'), t('parameter.value'), t('parameter.meaning')]
  sheet.cells([headings], [{ ...HEADING_STYLE, align: 'left', rowHeight: 22 }])
  addGroup(sheet, t('parameter.source'), sourceLines(subject))
  addGroup(sheet, t('parameter.measures'), measureLines(subject))
  addGroup(sheet, t('parameter.time'), timeLines(subject))
  addGroup(sheet, t('parameter.abc'), abcLines(subject))
  addGroup(sheet, t('parameter.xyz'), xyzLines(subject))
  addGroup(sheet, t('parameter.key'), keyLines(subject))
  addGroup(sheet, t('parameter.made'), madeLines(subject))
  return {
    id: 'parameters',
    name: t('sheet.parameters'),
    tabColor: TAB_COLORS.rules,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: { first: headingRow, last: headingRow } },
    blocks: sheet.blocks,
    highlights: [],
  }
}

function addGroup(sheet: SheetBuilder, title: string, lines: ParameterLine[]): void {
  if (lines.length === 0) return
  sheet.cells([[title, null, null]], [{ ...TOTAL_INK, bold: true, border: LINE }])
  for (const [name, value, meaning] of lines) {
    sheet.labelled(
      [
        { value: name, style: { wrap: true, border: LINE } },
        { value, style: { wrap: true, bold: true, align: 'left', border: LINE } },
      ],
      meaning,
      { color: MUTED_TEXT, border: LINE },
    )
  }
}

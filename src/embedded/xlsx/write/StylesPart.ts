import type { ConditionalLook } from '../../workbook/ConditionalFormat'
import type { Border, CellStyle, StylePool } from '../../workbook/CellStyle'
import { borderName } from '../borders'
import { BUILT_IN_IDS, FIRST_CUSTOM_FORMAT } from '../numberFormats'
import { countedList, element, XML_HEAD } from './xml'
import { MAIN } from './namespaces'

/** Each distinct piece of XML once, in the order of its first use, after those that stand already. */
class DistinctList {
  readonly items: string[] = []
  private readonly indexes = new Map<string, number>()

  constructor(standing: readonly string[]) {
    for (const item of standing) {
      this.items.push(item)
      if (!this.indexes.has(item)) this.indexes.set(item, this.items.length - 1)
    }
  }

  index(item: string): number {
    const known = this.indexes.get(item)
    if (known !== undefined) return known
    this.items.push(item)
    this.indexes.set(item, this.items.length - 1)
    return this.items.length - 1
  }
}

export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs'

/** The styles of a file as they stand in it: number formats with their ids by their codes, and the XML of the others. */
export interface StandingStyles {
  formats: ReadonlyMap<string, number>
  lists: Record<StyleList, readonly string[]>
}

const NEW_FILE: StandingStyles = {
  formats: new Map(),
  lists: {
    fonts: [],
    fills: [patternFill('none', null), patternFill('gray125', null)],
    borders: [],
    cellXfs: [],
    dxfs: [],
  },
}

/** Collects the styles that the sheets use, and then writes xl/styles.xml. */
export class StylesPart {
  private readonly formats: Map<string, number>
  private readonly lists: Record<StyleList, DistinctList>
  private readonly known = new Map<number, number>()

  /** The styles that a file has already keep their numbers. */
  constructor(
    private readonly pool: StylePool,
    private readonly standing: StandingStyles = NEW_FILE,
  ) {
    this.formats = new Map(standing.formats)
    const list = (name: StyleList): DistinctList => new DistinctList(standing.lists[name])
    this.lists = {
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    }
    this.cellFormat(0)
  }

  /** The number by which cells of the file name a style of the model. */
  cellFormat(style: number): number {
    const known = this.known.get(style)
    if (known !== undefined) return known
    const index = this.lists.cellXfs.index(this.cellFormatXml(this.pool.style(style)))
    this.known.set(style, index)
    return index
  }

  /** The number by which conditional formats name a look. */
  look(look: ConditionalLook): number {
    return this.lists.dxfs.index(this.lookXml(look))
  }

  xml(): string {
    const { numFmts, lists } = this.added()
    const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })
    return (
      XML_HEAD +
      element(
        'styleSheet',
        { xmlns: MAIN },
        countedList('numFmts', numFmts),
        countedList('fonts', lists.fonts),
        countedList('fills', [...NEW_FILE.lists.fills, ...lists.fills]),
        countedList('borders', lists.borders),
        countedList('cellStyleXfs', [plain]),
        countedList('cellXfs', lists.cellXfs),
        countedList('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
        countedList('dxfs', lists.dxfs),
      )
    )
  }

  /** What has come to the styles that stood already. */
  added(): { numFmts: string[]; lists: Record<StyleList, string[]> } {
    const formats = [...this.formats].slice(this.standing.formats.size)
    const added = (name: StyleList): string[] => this.lists[name].items.slice(this.standing.lists[name].length)
    return {
      numFmts: formats.map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode })),
      lists: {
        fonts: added('fonts'),
        fills: added('fills'),
        borders: added('borders'),
        cellXfs: added('cellXfs'),
        dxfs: added('dxfs'),
      },
    }
  }

  private formatId(code: string): number {
    const known = BUILT_IN_IDS.get(code) ?? this.formats.get(code)
    if (known !== undefined) return known
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.values()) + 1
    this.formats.set(code, id)
    return id
  }

  private cellFormatXml(style: CellStyle): string {
    const fillId = style.fill === null ? 0 : this.lists.fills.index(patternFill('solid', style.fill))
    const borderId = this.lists.borders.index(bordersXml(style))
    const numFmtId = this.formatId(style.numberFormat)
    const alignment = alignmentXml(style)
    return element(
      'xf',
      {
        numFmtId,
        fontId: this.lists.fonts.index(fontXml(style)),
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId !== 0 || null,
        applyFont: true,
        applyFill: fillId !== 0 || null,
        applyBorder: borderId !== 0 || null,
        applyAlignment: alignment !== '' || null,
        applyProtection: !style.locked || null,
      },
      alignment,
      style.locked ? '' : element('protection', { locked: false }),
    )
  }

  private lookXml(look: ConditionalLook): string {
    const font =
      (look.bold === undefined ? '' : element('b', { val: look.bold })) +
      (look.italic === undefined ? '' : element('i', { val: look.italic })) +
      (look.strikethrough === undefined ? '' : element('strike', { val: look.strikethrough })) +
      (look.underline === undefined ? '' : element('u', { val: look.underline ? 'single' : 'none' })) +
      (look.fontColor === undefined ? '' : colorXml('color', look.fontColor))
    const format = look.numberFormat
    const hasBorder = look.borderTop ?? look.borderBottom ?? look.borderLeft ?? look.borderRight
    return element(
      'dxf',
      {},
      font === '' ? '' : element('font', {}, font),
      format === undefined ? '' : element('numFmt', { numFmtId: this.formatId(format), formatCode: format }),
      // In a conditional format, unlike in a cell, the background colour is the one that shows.
      look.fill === undefined
        ? ''
        : element('fill', {}, element('patternFill', { patternType: 'solid' }, colorXml('bgColor', look.fill))),
      hasBorder ? bordersXml(look) : '',
    )
  }
}

function patternFill(patternType: string, color: string | null): string {
  return element('fill', {}, element('patternFill', { patternType }, color === null ? '' : colorXml('fgColor', color)))
}

export function colorXml(name: string, color: string): string {
  return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` })
}

const UNDERLINES = {
  None: null,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
}

function fontXml(style: CellStyle): string {
  const underline = UNDERLINES[style.underline]
  return element(
    'font',
    {},
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    style.strikethrough ? '<strike/>' : '',
    underline === null ? '' : element('u', { val: underline }),
    element('sz', { val: style.fontSize }),
    // Black is the automatic colour, so that high-contrast themes may change it.
    style.fontColor === '#000000' ? '' : colorXml('color', style.fontColor),
    element('name', { val: style.fontName }),
  )
}

type Bordered = Partial<Pick<CellStyle, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>>

function bordersXml(style: Bordered): string {
  const side = (name: string, border: Border | null | undefined): string =>
    border ? element(name, { style: borderName(border) }, colorXml('color', border.color)) : element(name, {})
  return element(
    'border',
    {},
    side('left', style.borderLeft),
    side('right', style.borderRight),
    side('top', style.borderTop),
    side('bottom', style.borderBottom),
    element('diagonal', {}),
  )
}

function alignmentXml(style: CellStyle): string {
  const horizontal =
    style.horizontalAlignment === 'General'
      ? null
      : style.horizontalAlignment === 'CenterAcrossSelection'
        ? 'centerContinuous'
        : style.horizontalAlignment.toLowerCase()
  const vertical = style.verticalAlignment === 'Bottom' ? null : style.verticalAlignment.toLowerCase()
  const xml = element('alignment', {
    horizontal,
    vertical,
    // Downward angles are counted on from 90 in files.
    textRotation: style.textOrientation === 0 ? null : turned(style.textOrientation),
    wrapText: style.wrapText || null,
    indent: style.indent || null,
    shrinkToFit: style.shrinkToFit || null,
  })
  return xml === '<alignment/>' ? '' : xml
}

function turned(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees
}

import type { PageLayout } from '../../workbook/PageLayout'
import { element, xmlText } from './xml'
import { PAPER_NUMBERS } from '../paperSizes'

const POINTS_AN_INCH = 72
/** Excel's own margins, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }

export function pageXml(layout: PageLayout): string {
  const margin = (side: keyof typeof MARGINS): number => {
    const points = layout.margins[side]
    return points === null ? MARGINS[side] : points / POINTS_AN_INCH
  }
  const options = {
    horizontalCentered: layout.centerHorizontally || null,
    verticalCentered: layout.centerVertically || null,
    headings: layout.printHeadings || null,
    gridLines: layout.printGridlines || null,
  }
  return (
    (Object.values(options).some((option) => option !== null) ? element('printOptions', options) : '') +
    element('pageMargins', {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    }) +
    setupXml(layout) +
    headerFooterXml(layout)
  )
}

function setupXml({ orientation, zoom, paperSize }: PageLayout): string {
  return element('pageSetup', {
    paperSize: paperSize === null ? null : PAPER_NUMBERS.get(paperSize),
    scale: zoom.kind === 'scale' && zoom.scale !== 100 ? zoom.scale : null,
    // 0 means as many pages as it takes.
    fitToWidth: zoom.kind === 'fit' ? (zoom.pagesWide ?? 0) : null,
    fitToHeight: zoom.kind === 'fit' ? (zoom.pagesTall ?? 0) : null,
    orientation: orientation.toLowerCase(),
  })
}

function headerFooterXml({ headersFooters: parts }: PageLayout): string {
  const line = (left: string, center: string, right: string): string =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`)
  const header = line(parts.leftHeader, parts.centerHeader, parts.rightHeader)
  const footer = line(parts.leftFooter, parts.centerFooter, parts.rightFooter)
  if (header === '' && footer === '') return ''
  return element(
    'headerFooter',
    {},
    header && element('oddHeader', {}, xmlText(header)),
    footer && element('oddFooter', {}, xmlText(footer)),
  )
}

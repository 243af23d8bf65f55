import type { Area } from './Area'

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape'
  /** 'fit' prints on at most so many pages; null leaves that direction free. Otherwise a scale in percent. */
  zoom: { kind: 'scale'; scale: number } | { kind: 'fit'; pagesWide: number | null; pagesTall: number | null }
  /** Rows and columns repeated on every page, counted from 0, both ends included. */
  titleRows: { first: number; last: number } | null
  titleColumns: { first: number; last: number } | null
  printArea: Area[] | null
  /** The API's name, e.g. "A4"; null is the printer's own. */
  paperSize: string | null
  /** In points; null is Excel's default. */
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number | null>
  centerHorizontally: boolean
  centerVertically: boolean
  printGridlines: boolean
  printHeadings: boolean
  /** With Excel's codes such as "&P" and "&N". */
  headersFooters: Record<
    'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
    string
  >
}

export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    zoom: { kind: 'scale', scale: 100 },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    paperSize: null,
    margins: { top: null, bottom: null, left: null, right: null, header: null, footer: null },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  }
}

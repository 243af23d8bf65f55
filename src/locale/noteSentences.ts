import type { LayoutNote, ReadingNote } from '../core/index'
import { quoted, quotedList } from './quoted'
import type { Wording } from './Wording'

/** What the user should know about how a sheet was understood. */
export function layoutNoteSentence(wording: Wording, note: LayoutNote, sheet: string): string {
  return wording.t('note.onSheet', { sheet, note: layoutNote(wording, note) })
}

/** The same where the sheet is plain. */
export function layoutNoteHere(wording: Wording, note: LayoutNote): string {
  return capitalized(layoutNote(wording, note))
}

function layoutNote(wording: Wording, note: LayoutNote): string {
  const { t } = wording
  switch (note.code) {
    case 'otherAmountColumns':
      return t('note.otherAmountColumns', choice(wording, note))
    case 'otherCustomerColumns':
      return t('note.otherCustomerColumns', choice(wording, note))
    case 'roleByContent':
      return t('note.roleByContent', { heading: quoted(wording, note.heading), role: t(`role.${note.role}`) })
    case 'amountFromQuantityAndPrice':
      return t('note.amountFromQuantityAndPrice', {
        quantity: quoted(wording, note.quantity),
        price: quoted(wording, note.price),
      })
    case 'noDateColumn':
      return t('note.noDateColumn')
    case 'statusColumn':
      return t('note.statusColumn', { heading: quoted(wording, note.heading) })
    case 'currencyColumn':
      return t('note.currencyColumn', { heading: quoted(wording, note.heading) })
    case 'returnsAdded':
      return t('note.returnsAdded', { heading: quoted(wording, note.heading), value: quoted(wording, note.value) })
    case 'orderTotalsRepeated':
      return t('note.orderTotalsRepeated', {
        order: quoted(wording, note.order),
        heading: quoted(wording, note.heading),
      })
    case 'namesCarriedDown':
      return t('note.namesCarriedDown', { heading: quoted(wording, note.heading) })
    case 'totalColumnsLeftOut':
      return t('note.totalColumnsLeftOut', { headings: quotedList(wording, note.headings) })
    case 'titleRowsSkipped':
      return t('note.titleRowsSkipped', { count: note.count })
  }
}

function choice(wording: Wording, { chosen, others }: { chosen: string; others: string[] }) {
  return { chosen: quoted(wording, chosen), others: quotedList(wording, others) }
}

/** A remark on the reading of a whole column. */
export function readingNoteSentence(wording: Wording, note: ReadingNote): string {
  if (note.code === 'system1904') return wording.t('note.system1904', { count: note.shifted })
  return wording.t('note.onSheet', { sheet: note.sheet, note: readingNote(wording, note) })
}

/** The same where the sheet is plain. */
export function readingNoteHere(wording: Wording, note: ReadingNote): string {
  return note.code === 'system1904' ? readingNoteSentence(wording, note) : capitalized(readingNote(wording, note))
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function readingNote(wording: Wording, note: Exclude<ReadingNote, { code: 'system1904' }>): string {
  const { t } = wording
  switch (note.code) {
    case 'ambiguousDates': {
      const found = { heading: quoted(wording, note.heading), count: note.count }
      return note.order === 'dayFirst'
        ? t('note.ambiguousDatesDayFirst', found)
        : t('note.ambiguousDatesMonthFirst', found)
    }
    case 'mixedDateOrder':
      return t('note.mixedDateOrder', { heading: quoted(wording, note.heading), count: note.count })
    case 'ambiguousNumbers': {
      const found = { heading: quoted(wording, note.heading), count: note.count }
      return note.decimal === ',' ? t('note.ambiguousNumbersComma', found) : t('note.ambiguousNumbersPoint', found)
    }
    case 'mixedCurrencies': {
      const names = new Intl.DisplayNames(wording.language, { type: 'currency' })
      const counted = note.currencies.map(
        ({ currency, count }) => `${names.of(currency) ?? currency} – ${wording.number(count)}`,
      )
      return t('note.mixedCurrencies', { heading: quoted(wording, note.heading), currencies: counted.join(', ') })
    }
    case 'statusColumn':
    case 'currencyColumn':
    case 'returnsAdded':
      return layoutNote(wording, note)
    case 'hiddenRowsKept':
      return t('note.hiddenRowsKept')
  }
}

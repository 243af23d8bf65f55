import { Workbook as ForeignWorkbook } from '@cj-tech-master/excelts'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { firstSheet, partsOf, readElsewhere, workbookOf } from '../../support/workbookFile'

test('custom XML parts keep their id and text, in the parts where Excel looks for them', async () => {
  const workbook = workbookOf([[1]])
  const xml = '<state xmlns="urn:a">{"name":"Продажи &amp; &lt;co&gt;"}</state>'
  workbook.addCustomXmlPart(xml, '{11111111-2222-3333-4444-555555555555}')
  workbook.addCustomXmlPart('<?xml version="1.0" encoding="UTF-16"?>\n<b:b xmlns:b="urn:b"/>')
  const parts = await partsOf(workbook)
  expect(parts.get('customXml/itemProps1.xml')).toContain('ds:itemID="{11111111-2222-3333-4444-555555555555}"')
  expect(parts.get('customXml/itemProps2.xml')).toContain('ds:uri="urn:b"')
  expect(parts.get('customXml/_rels/item1.xml.rels')).toContain('relationships/customXmlProps')
  const reopened = await openXlsx(await saveXlsx(workbook))
  expect(reopened.customXmlParts.map(({ id }) => id)).toEqual(workbook.customXmlParts.map(({ id }) => id))
  expect(reopened.customXmlParts[0]?.xml).toContain(xml)
  expect(reopened.customXmlParts[1]?.xml).toContain('<b:b xmlns:b="urn:b"/>')
})

describe('the id of a sheet', () => {
  test('stays when sheets before it are deleted, renamed or moved and the file is saved and opened', async () => {
    const workbook = workbookOf([[1]])
    const ids = ['Second', 'Third'].map((name) => workbook.addSheet(name).id)
    workbook.removeSheet(firstSheet(workbook))
    workbook.sheets.reverse()
    const reopened = await openXlsx(await saveXlsx(workbook))
    expect(reopened.sheets.map(({ id }) => id)).toEqual(ids.reverse())
    expect(ids).not.toContain(reopened.addSheet('New').id)
  })

  test('comes from the number of the sheet in a file that keeps no id with it', async () => {
    const foreign = new ForeignWorkbook()
    for (const name of ['One', 'Two', 'Three']) foreign.addWorksheet(name)
    const before = await openXlsx(await foreign.xlsx.writeBuffer())
    foreign.removeWorksheet('One')
    const after = await openXlsx(await foreign.xlsx.writeBuffer())
    expect(after.sheets.map(({ id }) => id)).toEqual(before.sheets.slice(1).map(({ id }) => id))
  })

  test('is known to no other sheet, whatever the file says', async () => {
    const workbook = workbookOf([[1]])
    workbook.addSheet('Twin').id = firstSheet(workbook).id
    const reopened = await openXlsx(await saveXlsx(workbook))
    reopened.addSheet('New')
    expect(new Set(reopened.sheets.map(({ id }) => id)).size).toBe(3)
  })

  test('does not hinder other readers', async () => {
    expect((await readElsewhere(workbookOf([['a']]))).worksheets[0]?.name).toBe('Sheet1')
  })
})

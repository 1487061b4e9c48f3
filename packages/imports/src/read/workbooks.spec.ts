import { describe, expect, it } from '@jest/globals';
import { cellsOf, ods, rowsOf, xlsx } from '../testing/workbooks.ts';

describe('an XLSX workbook', () => {
  it('is read sheet by sheet: shared texts, numbers, days, formulas, what was left out', async () => {
    const bytes = xlsx({
      shared:
        '<si><t>Item</t></si><si><r><t>Da</t></r><r><t>te</t></r><rPh><t>x</t></rPh></si><si><t xml:space="preserve"> I01 </t></si>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
      sheets: {
        First:
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
          '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>44575</v></c><c r="C3" s="2"><v>44575.75</v></c><c r="D3" s="3"><v>12</v></c><c r="F3" t="str"><f>1+1</f><v>two</v></c><c r="G3" t="b"><v>1</v></c></row></sheetData>',
        Second: '<sheetData><row><c t="inlineStr"><is><t>here</t></is></c><c><v>7</v></c></row></sheetData>',
      },
    });
    const day = { date: '2022-01-14' };
    expect(await rowsOf('a.xlsx', bytes)).toEqual([
      { sheet: 'First', row: 1, cells: ['Item', 'Date'] },
      { sheet: 'First', row: 3, cells: [' I01 ', day, day, 12, null, 'two', true] },
      { sheet: 'Second', row: 1, cells: ['here', 7] },
    ]);
  });

  it('counts days from 1904 where it says so', async () => {
    const sheets = { A: '<sheetData><row r="1"><c r="A1" s="0"><v>43113</v></c></row></sheetData>' };
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(await cellsOf('a.xlsx', xlsx({ sheets, styles, workbook: '<workbookPr date1904="1"/>' }))).toEqual(
      [[{ date: '2022-01-14' }]],
    );
  });

  it('gives each of its joined cells what they hold together', async () => {
    const sheets = {
      A:
        '<sheetData><row r="1"><c r="A1" t="str"><v>Item</v></c><c r="B1" t="str"><v>Meetings</v></c></row>' +
        '<row r="2"><c r="B2" t="str"><v>SR1</v></c><c r="C2" t="str"><v>SR2</v></c></row></sheetData>' +
        '<mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>',
    };
    expect(await cellsOf('a.xlsx', xlsx({ sheets }))).toEqual([
      ['Item', 'Meetings', 'Meetings'],
      ['Item', 'SR1', 'SR2'],
    ]);
  });
});

describe('an ODS workbook', () => {
  it('is read with what repeats, what is joined, days and notes', async () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    const bytes = ods(
      `<table:table table:name="A"><table:table-row>${cell('Item', 'table:number-rows-spanned="2"')}${cell('Meetings', 'table:number-columns-spanned="2"')}<table:covered-table-cell/><table:table-cell table:number-columns-repeated="16380"/></table:table-row>` +
        `<table:table-row><table:covered-table-cell/>${cell('SR1')}${cell('SR2')}</table:table-row>` +
        `<table:table-row>${cell('I<text:s/>1')}<table:table-cell office:value-type="date" office:date-value="2022-01-14T12:00:00"><office:annotation><text:p>a note</text:p></office:annotation><text:p>14/01/22</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2.5"><text:p>2,5</text:p></table:table-cell></table:table-row>` +
        `<table:table-row table:number-rows-repeated="2">${cell('again', 'table:number-columns-repeated="2"')}</table:table-row>` +
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>' +
        `<table:table table:name="B"><table:table-row>${cell('there')}</table:table-row></table:table>`,
    );
    expect(await rowsOf('a.ods', bytes)).toEqual([
      { sheet: 'A', row: 1, cells: ['Item', 'Meetings', 'Meetings'] },
      { sheet: 'A', row: 2, cells: ['Item', 'SR1', 'SR2'] },
      { sheet: 'A', row: 3, cells: ['I 1', { date: '2022-01-14' }, 2.5] },
      { sheet: 'A', row: 4, cells: ['again', 'again'] },
      { sheet: 'A', row: 5, cells: ['again', 'again'] },
      { sheet: 'B', row: 1, cells: ['there'] },
    ]);
  });
});

describe('JSON', () => {
  it('is a list of rows, or such lists by sheet', async () => {
    expect(
      await rowsOf('a.json', '[{"item":"I01","level":2},{"item":"I02","note":null,"done":true}]'),
    ).toEqual([
      { sheet: 'Table', row: 0, cells: ['item', 'level', 'note', 'done'] },
      { sheet: 'Table', row: 1, cells: ['I01', 2, null, null] },
      { sheet: 'Table', row: 2, cells: ['I02', null, null, true] },
    ]);
    expect((await rowsOf('a.json', '{"A":[{"x":1}],"B":[{"x":2}]}')).map(({ sheet }) => sheet)).toEqual([
      'A',
      'A',
      'B',
      'B',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { xlsx } from '../testing/workbooks.ts';
import { inspect } from './inspect.ts';
import { isAmbiguous, suggest } from './suggest.ts';

const MEETINGS = [
  { key: 'SR5', heldOn: '2024-07-30', titles: ['Fifth meeting'] },
  { key: 'SR6', heldOn: '2025-09-12', titles: ['Sixth meeting', 'Altıncı toplantı'] },
];
const found = async (text: string) => inspect({ name: 'a.csv', bytes: strToU8(text), encoding: null });
const fieldsOf = async (text: string) =>
  suggest(await found(text), MEETINGS)?.columns.map(({ header, field }) => [header, field]);

describe('a mapping that is suggested', () => {
  it('knows columns by their names in English, Turkish and Armenian', async () => {
    expect(await fieldsOf('Item Key,Title,Effective on,Said by,Status\nI01,x,2024,desk,1\n')).toEqual([
      ['Item Key', 'item'],
      ['Title', 'title'],
      ['Effective on', 'date'],
      ['Said by', 'account'],
      ['Status', 'implementation'],
    ]);
    expect(await fieldsOf('MADDE,BAŞLIK,TARİH,TARAF,DÜZEY,KAYNAK\nI01,x,2024,desk,1,S1\n')).toEqual([
      ['MADDE', 'item'],
      ['BAŞLIK', 'title'],
      ['TARİH', 'date'],
      ['TARAF', 'account'],
      ['DÜZEY', 'implementation'],
      ['KAYNAK', 'source'],
    ]);
    expect(await fieldsOf('Կոդ,Վերնագիր,Ամսաթիվ,Մակարդակ\nI01,x,2024,1\n')).toEqual([
      ['Կոդ', 'item'],
      ['Վերնագիր', 'title'],
      ['Ամսաթիվ', 'date'],
      ['Մակարդակ', 'implementation'],
    ]);
  });

  it('knows words for levels, and says nothing of those that it does not know', async () => {
    const mapping = suggest(
      await found('Item,Level\nI01,Tam\nI02,in progress\nI03,so so\nI04,2\n'),
      MEETINGS,
    );
    expect(mapping?.values).toEqual([
      { field: 'implementation', text: 'Tam', value: '3' },
      { field: 'implementation', text: 'in progress', value: '2' },
    ]);
  });

  it('is wide where headers name meetings: by key, day or title', async () => {
    const mapping = suggest(await found('Item,SR5,Altıncı toplantı,14.03.2026\nI01,1,2,3\n'), MEETINGS);
    expect(mapping).toMatchObject({ shape: 'wide', dates: 'dmy' });
    expect(mapping?.columns.map(({ field }) => field)).toEqual(['item', 'level', 'level', 'level']);
  });

  it('is none where no column says what rows are about', async () => {
    expect(suggest(await found('a,b\n1,2\n'), MEETINGS)).toBeNull();
  });

  it('asks about dates that can be read in two ways, and not where one of them settles it', async () => {
    const [open, settled] = [
      await found('Item,Date,Level\nI01,3/4/2024,1\nI02,5/6/2024,2\n'),
      await found('Item,Date,Level\nI01,3/4/2024,1\nI02,25/6/2024,2\n'),
    ];
    const both = [suggest(open, MEETINGS), suggest(settled, MEETINGS)];
    expect(both.map((mapping) => mapping?.dates)).toEqual([null, 'dmy']);
    expect(both.map((mapping, nth) => mapping && isAmbiguous(nth === 0 ? open : settled, mapping))).toEqual([
      true,
      false,
    ]);
  });

  it('finds a header of several rows under a title, in the sheets that have it', async () => {
    const row = (nth: number, cells: Record<string, string>) =>
      `<row r="${nth}">${Object.entries(cells)
        .map(([column, text]) => `<c r="${column}${nth}" t="str"><v>${text}</v></c>`)
        .join('')}</row>`;
    const sheet = `<sheetData>${row(1, { A: 'Follow-up of everything' })}${row(3, { A: 'Item', B: 'Special representatives' })}${row(4, { B: 'SR5', C: 'SR6' })}${row(5, { A: 'I01', B: '1', C: '2' })}</sheetData><mergeCells><mergeCell ref="B3:C3"/><mergeCell ref="A3:A4"/></mergeCells>`;
    const other = `<sheetData>${row(1, { A: 'Notes', B: 'By' })}${row(2, { A: 'x', B: 'y' })}</sheetData>`;
    const bytes = xlsx({ sheets: { Follow: sheet, Notes: other } });
    const inspected = await inspect({ name: 'a.xlsx', bytes, encoding: null });
    expect(inspected.sheets[0]).toMatchObject({ headerFrom: 3, headerRows: 2 });
    expect(suggest(inspected, MEETINGS)).toMatchObject({
      sheets: ['Follow'],
      shape: 'wide',
      headerFrom: 3,
      headerRows: 2,
      columns: [
        { header: 'Item', field: 'item' },
        { header: 'Special representatives / SR5', field: 'level' },
        { header: 'Special representatives / SR6', field: 'level' },
      ],
    });
  });
});

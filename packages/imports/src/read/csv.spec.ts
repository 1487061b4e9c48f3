import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { cellsOf, rowsOf } from '../testing/workbooks.ts';
import { openFile } from './open-file.ts';

const found = async (bytes: Uint8Array) => {
  const { encoding, separator } = await openFile({ name: 'a.csv', bytes, encoding: null });
  return { encoding, separator };
};

const TURKISH =
  'Madde;Başlık;Açıklama\r\nI01;Geçiş;Üçüncü ülke vatandaşları için kara sınırının açılması\r\n';

describe('a text that is a table', () => {
  it.each([
    ['utf-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TURKISH)]), 'utf-8'],
    ['utf-8', Buffer.from(TURKISH), 'utf-8'],
    ['utf-16le with its mark', iconv.encode(TURKISH, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['utf-16be with its mark', iconv.encode(TURKISH, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['utf-16le without', iconv.encode(TURKISH, 'utf-16le'), 'utf-16le'],
    ['windows-1254', iconv.encode(TURKISH, 'windows-1254'), 'windows-1254'],
    [
      'windows-1251',
      iconv.encode(
        `Пункт;Название\r\n1;${'Открытие сухопутной границы для граждан третьих стран '.repeat(4)}\r\n`,
        'windows-1251',
      ),
      'windows-1251',
    ],
  ])('in %s is read without being told', async (_, bytes, encoding) => {
    expect(await found(bytes)).toEqual({ encoding, separator: ';' });
    const [header, row] = await cellsOf('a.csv', bytes);
    expect(header?.[0]).toMatch(/^(Madde|Пункт)$/);
    if (encoding !== 'windows-1251')
      expect(row?.[2]).toBe('Üçüncü ülke vatandaşları için kara sınırının açılması');
  });

  it('is read as somebody says who knows better', async () => {
    const [header] = await cellsOf('a.csv', iconv.encode('Կետ;Օր\n', 'utf-16le'), 'utf-16le');
    expect(header).toEqual(['Կետ', 'Օր']);
    await expect(cellsOf('a.csv', 'a;b', 'klingon')).rejects.toMatchObject({ code: 'encoding_unknown' });
  });

  it.each([',', ';', '\t', '|', ':', '^', '~'])('is told apart by "%s"', async (separator) => {
    const text = [
      ['item', 'date', 'level'],
      ['I01', '2024-01-02', '1'],
      ['I02', '2024-01-03', '2'],
    ]
      .map((cells) => cells.join(separator))
      .join('\n');
    expect((await found(Buffer.from(text))).separator).toBe(separator);
    expect(await cellsOf('a.csv', text)).toHaveLength(3);
  });

  it('says by itself by what, in Excel’s own way', async () => {
    expect(await rowsOf('a.csv', 'sep=;\r\na;b,c\r\n1;2,3\r\n')).toEqual([
      { sheet: 'Table', row: 2, cells: ['a', 'b,c'] },
      { sheet: 'Table', row: 3, cells: ['1', '2,3'] },
    ]);
  });

  it('counts rows as a spreadsheet does: cells of several lines are one, blank rows are there and not read', async () => {
    const text = 'item,note\r\nI01,"two\r\nlines, and ""words"""\r\n\r\n,\r\nI02,x\r\n';
    expect(await rowsOf('a.csv', text)).toEqual([
      { sheet: 'Table', row: 1, cells: ['item', 'note'] },
      { sheet: 'Table', row: 2, cells: ['I01', 'two\r\nlines, and "words"'] },
      { sheet: 'Table', row: 5, cells: ['I02', 'x'] },
    ]);
  });

  it('says what it said before it was kept from running as a formula', async () => {
    const text = `item,note\nI01,"'=HYPERLINK(""https://x"")"\nI02,'-5\nI03,'tis\n`;
    expect((await cellsOf('a.csv', text)).map(([, note]) => note)).toEqual([
      'note',
      '=HYPERLINK("https://x")',
      '-5',
      "'tis",
    ]);
  });

  it('is refused where a quotation mark is never closed', async () => {
    const rest = 'I02,x\n'.repeat(300_000);
    await expect(cellsOf('a.csv', `item,note\nI01,"open\n${rest}`)).rejects.toMatchObject({
      code: 'csv_broken',
    });
    await expect(cellsOf('a.csv', 'item,note\nI01,"open\n')).rejects.toMatchObject({ code: 'csv_broken' });
  });
});

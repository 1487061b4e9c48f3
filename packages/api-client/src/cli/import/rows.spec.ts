import { describe, expect, it } from '@jest/globals';
import { batchesOf } from './batches.ts';
import { rowsIn } from './rows.ts';

describe('the rows of a file', () => {
  it('have their types from their columns, and their references as keys', () => {
    const csv =
      '\uFEFFitem,implementation,generic,note.hy,sources.0.source,sources.1.source,sources.0.quote.exact\r\n' +
      'I10,1,false,"երկու\r\nտող",S68,key:S02,\r\n';
    expect(rowsIn('a.CSV', csv)).toEqual([
      {
        where: 'line 3',
        assertion: {
          item: 'key:I10',
          implementation: 1,
          generic: false,
          note: { hy: 'երկու\nտող' },
          sources: [{ source: 'key:S68' }, { source: 'key:S02' }],
        },
      },
    ]);
  });

  it.each([
    ['[{"item":"key:I10"}]', 'entry 1'],
    ['{"assertions":[{"item":"key:I10"}]}', 'entry 1'],
    ['\n{"item":"key:I10"}\n', 'line 2'],
  ])('are found in JSON of any form: %j', (text, where) => {
    expect(rowsIn('-', text)).toEqual([{ where, assertion: { item: 'key:I10' } }]);
  });

  it.each([
    ['a.csv', 'item,itm\nI10,\n', /line 1: nobody knows a column "itm"/],
    ['a.csv', 'item,act\nI10,"observe\n', /Quote Not Closed/],
    ['a.json', '[1, {"item":"key:I10"}, null]', /entry 1: .*\n.*entry 3: is not a JSON object/],
    ['a.jsonl', '{}\nnothing', /line 2: is not a JSON object/],
    ['a.json', '[]', /There is no assertion in a\.json/],
    ['a.csv', '', /There is no assertion in a\.csv/],
  ])('are refused with what is wrong: %s %j', (file, text, words) => {
    expect(() => rowsIn(file, text)).toThrow(words);
  });
});

describe('batches', () => {
  const rows = (count: number, note = '') =>
    Array.from({ length: count }, (_, at) => ({ where: `line ${at + 2}`, assertion: { note } }));

  it('are as few as the service takes, in the order of the file', () => {
    expect(batchesOf(rows(500))).toHaveLength(1);
    const three = batchesOf(rows(1001));
    expect(three.map(({ length }) => length)).toEqual([500, 500, 1]);
    expect(three.flat()).toEqual(rows(1001));
  });

  it('stay under what a body may weigh', () => {
    expect(batchesOf(rows(30, 'x'.repeat(100_000))).map(({ length }) => length)).toEqual([9, 9, 9, 3]);
  });
});

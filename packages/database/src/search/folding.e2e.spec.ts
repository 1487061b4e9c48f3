import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, withClient, workerDatabase } from '@parley/testing';
import fc from 'fast-check';
import type { Client } from 'pg';

let clone: TestDatabase;
beforeAll(async () => {
  clone = await workerDatabase();
});
afterAll(() => clone.drop());

const read = async <Row extends object>(sql: string, values: unknown[], client?: Client): Promise<Row[]> =>
  client === undefined
    ? withClient(clone.runtimeUrl, (own) => read<Row>(sql, values, own))
    : (await client.query<Row>(sql, values)).rows;

const foldedOf = async (words: string[]): Promise<string[]> =>
  (
    await read<{ folded: string }>(
      'SELECT search_fold(word) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS of (word, n) ORDER BY n',
      [words],
    )
  ).map(({ folded }) => folded);

describe('one word', () => {
  it.each([
    ['İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul'],
    ['Iğdır', 'ığdır', 'IĞDIR', 'igdir'],
    ['Şırnak', 'sirnak', 'ŞIRNAK'],
    ['görüş', 'gorus', 'GÖRÜŞ'],
    ['Çankaya', 'cankaya'],
    ['և', 'եւ', 'եվ', 'ԵՎ', 'Եւ', 'ԵՒ'],
    ['Երևան', 'երեւան', 'ԵՐԵՎԱՆ', 'Երեվան'],
    ['ինչո՞ւ', 'ինչու', 'ԻՆՉՈՒ'],
    ['ещё', 'еще', 'ЕЩЁ'],
    ['Café', 'cafe\u0301', 'CAFE'],
    ['Straße', 'strasse', 'STRASSE'],
    ['Łódź', 'lodz'],
    ['Æsir', 'aesir'],
    ['Əliyev', 'Aliyev'],
    ['ﬁnal', 'final'],
    ['so\u00ADlution', 'solution'],
  ])('is %s, however it is written', async (...spellings) => {
    expect(new Set(await foldedOf(spellings)).size).toBe(1);
  });

  it('stays itself where it is folded again, and whatever its case', async () => {
    const letters = fc.constantFrom(
      ...Array.from(
        'abcçdefgğhıiİjklmnoöprsştuüvyzабвгдежзийклмнопрстуфхцчшщъыьэюяёաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
      ),
    );
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 50 }), async (words) => {
        const folded = await foldedOf(words);
        expect(await foldedOf(folded)).toEqual(folded);
        expect(await foldedOf(words.map((one) => one.toUpperCase()))).toEqual(folded);
        expect(await foldedOf(words.map((one) => one.toLocaleUpperCase('tr')))).toEqual(folded);
        expect(await foldedOf(words.map((one) => one.normalize('NFD')))).toEqual(folded);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text', () => {
  it('is cut into words, with what stands between them', async () => {
    const text = '«Ankara’da» görüştü, 2024-07-30; ինչո՞ւ';
    const tokens = await read<{ word: string; gap: string }>('SELECT word, gap FROM search_tokens($1)', [
      text,
    ]);
    expect(tokens.map(({ word }) => word)).toEqual(['Ankara', 'da', 'görüştü', '2024', '07', '30', 'ինչո՞ւ']);
    expect(`«${tokens.map(({ word, gap }) => word + gap).join('')}`).toBe(text);
  });

  it('is cut into passages that end where a word does, and lose nothing', async () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), { maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(words, async (said) => {
        const text = said.join(' ').replaceAll('\0', '');
        const passages = await read<{ text: string }>(
          'SELECT text FROM search_passages($1) ORDER BY passage',
          [text],
        );
        expect(passages.map((passage) => passage.text).join('')).toBe(text);
      }),
      { numRuns: 20 },
    );
    const [passage] = await read<{ longest: number }>(
      `SELECT max(length(text)) AS longest FROM search_passages(repeat('word ', 60000))`,
      [],
    );
    expect(passage?.longest).toBe(8000);
  });
});

describe('a stem', () => {
  it.each([
    ['en', 'gates', 'gate'],
    ['en', 'agreements', 'agreement'],
    ['tr', 'kapıları', 'kapı'],
    ['tr', 'sinirin', 'sınır'],
    ['ru', 'сапогами', 'сапог'],
    ['hy', 'Հայաստանի', 'Հայաստան'],
  ])('in %s is the same of %s and %s', async (language, one, other) => {
    const [row] = await read<{ share: boolean }>(
      'SELECT search_stems($2, ARRAY[$1]) && search_stems($3, ARRAY[$1]) AS share',
      [language, one, other],
    );
    expect(row?.share).toBe(true);
  });
});

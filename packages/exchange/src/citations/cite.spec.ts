import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Source } from '@parley/contracts';
import { type Locale, locales } from '@parley/words';
import { aSource as source } from '../../testing/a-source.ts';
import { citingIn, type Entry } from './cite.ts';
import { sourceEntry } from './source-entry.ts';

const cited = async (language: Locale, ...sources: Source[]) =>
  (await citingIn(language))(sources.map((one) => sourceEntry(one, language)));
const inAll = (one: Source) =>
  Promise.all(locales.map(async (language) => (await cited(language, one))[0] ?? ''));

/** The demonstration's, as they lie in its file: with the key, and without the address, as reports cite them. */
async function demonstration(language: Locale): Promise<Map<string, string>> {
  const file = new URL('../../../../prisma/seed/turkiye-armenia/sources.json', import.meta.url);
  const sources = (JSON.parse(readFileSync(file, 'utf8')) as (Source & { date: string | null })[]).map(
    ({ date, ...one }) => source({ ...one, publishedOn: date, url: null }),
  );
  const cite = await citingIn(language);
  const texts = cite(sources.map((one) => ({ ...sourceEntry(one, language), 'call-number': one.key })));
  return new Map(sources.map(({ key }, at) => [key, texts[at] ?? '']));
}

describe('the sources of the demonstration', () => {
  it.each([
    [
      'en',
      [
        'Daily Sabah, “Türkiye, Armenia affirm commitment to normalization in 5th meeting”, 30 July 2024 [S01]',
        'Republic of Türkiye Ministry of Foreign Affairs (London Consulate General page), “No: 212, 1 July 2022, Press Release Regarding the Meeting of the Special Representatives for the Normalization Process Between Türkiye and Armenia”, 1 July 2022 [S07]',
        'Ministry of Foreign Affairs of Armenia, “Четвертая встреча специальных представителей Армении и Турции”, 1 July 2022 [S08]',
      ],
    ],
    [
      'tr',
      [
        'Daily Sabah, “Türkiye, Armenia affirm commitment to normalization in 5th meeting”, 30 Temmuz 2024 [S01]',
        'Republic of Türkiye Ministry of Foreign Affairs (London Consulate General page), “No: 212, 1 July 2022, Press Release Regarding the Meeting of the Special Representatives for the Normalization Process Between Türkiye and Armenia”, 1 Temmuz 2022 [S07]',
        'Ministry of Foreign Affairs of Armenia, “Четвертая встреча специальных представителей Армении и Турции”, 1 Temmuz 2022 [S08]',
      ],
    ],
    [
      'hy',
      [
        'Daily Sabah, «Türkiye, Armenia affirm commitment to normalization in 5th meeting», 30 հուլիսի, 2024 թ. [S01]',
        'Republic of Türkiye Ministry of Foreign Affairs (London Consulate General page), «No: 212, 1 July 2022, Press Release Regarding the Meeting of the Special Representatives for the Normalization Process Between Türkiye and Armenia», 1 հուլիսի, 2022 թ. [S07]',
        'Ministry of Foreign Affairs of Armenia, «Четвертая встреча специальных представителей Армении и Турции», 1 հուլիսի, 2022 թ. [S08]',
      ],
    ],
  ] as const)('are cited in %s to the letter', async (language, expected) => {
    const texts = await demonstration(language);
    expect(['S01', 'S07', 'S08'].map((key) => texts.get(key))).toEqual(expected);
  });

  it.each(locales)(
    'have each its citation in %s, with its key, in their order and the same again',
    async (language) => {
      const texts = await demonstration(language);
      expect(texts.size).toBeGreaterThan(50);
      for (const [key, text] of texts) expect(text.endsWith(` [${key}]`)).toBe(true);
      expect(await demonstration(language)).toEqual(texts);
    },
  );
});

describe('a citation', () => {
  it('begins with the title where nobody is named', async () => {
    expect(await inAll(source({ publisher: '' }))).toEqual([
      '“On the meeting”, 30 July 2024',
      '“On the meeting”, 30 Temmuz 2024',
      '«On the meeting», 30 հուլիսի, 2024 թ.',
    ]);
  });

  it('names all who have published together, and the first three of many', async () => {
    expect(await inAll(source({ publisher: 'Ankara; Երևան; Tbilisi' }))).toEqual([
      'Ankara, Երևան and Tbilisi, “On the meeting”, 30 July 2024',
      'Ankara, Երևան ve Tbilisi, “On the meeting”, 30 Temmuz 2024',
      'Ankara, Երևան և Tbilisi, «On the meeting», 30 հուլիսի, 2024 թ.',
    ]);
    expect(await inAll(source({ publisher: 'A; B; C; D; E', publishedOn: '2024' }))).toEqual([
      'A, B, C and others, “On the meeting”, 2024',
      'A, B, C ve diğerleri, “On the meeting”, 2024',
      'A, B, C և այլք, «On the meeting», 2024',
    ]);
  });

  it('says that there is no date, with a key and without one', async () => {
    expect(await inAll(source({ publishedOn: null }))).toEqual([
      'A ministry, “On the meeting”, undated',
      'A ministry, “On the meeting”, tarihsiz',
      'A ministry, «On the meeting», անթվակիր',
    ]);
    const entry = { ...sourceEntry(source({ publishedOn: null }), 'en'), 'call-number': 'S1' };
    expect((await citingIn('en'))([entry])).toEqual(['A ministry, “On the meeting”, undated [S1]']);
  });

  it('is no more precise than its date is known', async () => {
    expect(await inAll(source({ publishedOn: '2024-12' }))).toEqual([
      'A ministry, “On the meeting”, December 2024',
      'A ministry, “On the meeting”, Aralık 2024',
      expect.stringMatching(/^A ministry, «On the meeting», .*դեկտեմբեր/),
    ]);
  });

  it('leaves every letter as it was published: İ and ı, Armenian, signs that are markup elsewhere', async () => {
    const title = 'İğdır ılık: Սահմանը բացվեց <i>5 < 6</i> & 100% {x}';
    expect(await cited('tr', source({ title, publisher: 'istanbul <Haber>', language: 'tr' }))).toEqual([
      `istanbul <Haber>, “${title}”, 30 Temmuz 2024`,
    ]);
    expect(await cited('en', source({ publisher: 'A <i>b</i>; C <b>d</b>' }))).toEqual([
      'A <i>b</i> and C <b>d</b>, “On the meeting”, 30 July 2024',
    ]);
    expect(await cited('hy', source({ title: 'Ասել է՝ «այո»', language: 'hy' }))).toEqual([
      'A ministry, «Ասել է՝ “այո”», 30 հուլիսի, 2024 թ.',
    ]);
  });

  it('puts no quotation marks around what was signed or decreed', async () => {
    expect(
      await cited(
        'en',
        source({ kind: 'agreement', title: 'Protocol no. 1', url: 'https://example.org/1?a=b&c' }),
      ),
    ).toEqual(['A ministry, Protocol no. 1, 30 July 2024, https://example.org/1?a=b&c']);
  });

  it('says when an address was read, and in which state', async () => {
    const entry: Entry = {
      type: 'dataset',
      author: [{ literal: 'An institute' }],
      title: 'Talks',
      version: '52',
      issued: { literal: '2026' },
      URL: 'https://example.org/p/talks',
      accessed: { literal: '15 May 2026' },
    };
    const texts = await Promise.all(locales.map(async (language) => (await citingIn(language))([entry])[0]));
    expect(texts).toEqual([
      'An institute, “Talks”, revision 52, 2026, https://example.org/p/talks (accessed 15 May 2026)',
      'An institute, “Talks”, sürüm 52, 2026, https://example.org/p/talks (erişim tarihi 15 May 2026)',
      'An institute, «Talks», խմբագրություն 52, 2026, https://example.org/p/talks (այցելվել է՝ 15 May 2026)',
    ]);
  });

  it('of nothing is none', async () => {
    expect((await citingIn('en'))([])).toEqual([]);
  });
});

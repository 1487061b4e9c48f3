import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Label, SearchHit } from '@parley/contracts';
import fc from 'fast-check';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: string;
let visitor: string;

beforeAll(async () => {
  service = await startService();
  desk = await service.key();
  visitor = await service.key({ clearance: 'public' });
});
afterAll(() => service.stop());

const LETTERS = {
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  hy: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
} as const;

const spoken = fc.constantFrom('tr', 'ru', 'hy').chain((language) =>
  fc.record({
    language: fc.constant(language),
    words: fc.array(
      fc.string({ unit: fc.constantFrom(...Array.from(LETTERS[language])), minLength: 5, maxLength: 12 }),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    gap: fc.constantFrom(' ', ', ', ' — ', '/', '; '),
    nth: fc.nat(),
    spelt: fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => word.toLocaleUpperCase('tr'),
      (word) => word.normalize('NFD').replaceAll(/\p{M}/gu, ''),
      (word) => word.normalize('NFD'),
      (word) => word.replaceAll('և', 'եւ'),
    ),
  }),
);

const found = async (secret: string, q: string): Promise<string[]> => {
  const { body } = await service
    .with(secret)
    .get('/v1/search')
    .query({ q, kind: 'event', limit: 200 })
    .expect(200);
  return body.data.map(({ key }: SearchHit) => key);
};

const record = async (language: string, text: string, label: Label): Promise<string> => {
  const { body } = await service
    .with(desk)
    .post('/v1/processes/turkiye-armenia/events')
    .send({ occurredOn: '2026-01-01', type: 'other', title: { [language]: text }, label })
    .expect(201);
  return body.key;
};

describe('a word of a text', () => {
  it('is found whatever its case and accents, by whoever may see the text and by nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(spoken, async ({ language, words, gap, nth, spelt }) => {
        const text = words.join(gap);
        const question = spelt(words[nth % words.length] ?? '');
        const open = await record(language, text, 'public');
        const hidden = await record(language, text, 'restricted');
        expect(await found(desk, question)).toEqual(expect.arrayContaining([open, hidden]));
        const seen = await found(visitor, question);
        expect(seen).toContain(open);
        expect(seen).not.toContain(hidden);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});

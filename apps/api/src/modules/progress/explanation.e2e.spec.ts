import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breakdown, explanation, type Explanation, progress, undertaking } from '@parley/contracts';
import { METHODS } from '@parley/domain';
import { type Ask, askingWith, faultsOf } from '../../testing/asking.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let ask: Ask;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  ask = askingWith(service, key);
});
afterAll(() => service.stop());

const envoys = 'track=SR&asOf=2026-05-14';
const explain = (query: string) => ask(explanation, `progress/explain?${envoys}&${query}`);

/** A sum of fractions as they are written, `140/3` or `20`: numerator and denominator. */
function sum(fractions: readonly string[]): [bigint, bigint] {
  return fractions
    .map((text) => text.split('/').map(BigInt))
    .reduce<[bigint, bigint]>(([n, d], [a = 0n, b = 1n]) => [n * b + a * d, d * b], [0n, 1n]);
}

const addsUp = ({ exact, terms }: Explanation): boolean => {
  const [n, d] = sum(terms.map((term) => term.exact));
  const [a, b] = sum(exact === null ? [] : [exact]);
  return n * b === a * d;
};

describe('the explanation of a score', () => {
  it('names each item with its level, its part, and what that rests on', async () => {
    const answer = await explain('at=SR5');
    expect(answer).toMatchObject({ at: '2024-07-30', meeting: { key: 'SR5' }, score: 46.7 });
    expect(answer).toMatchObject({ precise: 46.666667, exact: '140/3' });
    expect(
      answer.terms.map(({ item, level, value, contribution }) => [item.key, level, value, contribution]),
    ).toEqual([
      ['I02', 1, 1, 6.666667],
      ['I03', 3, 3, 20],
      ['I04', 3, 3, 20],
      ['I07', 0, 0, 0],
      ['I09', 0, 0, 0],
    ]);
    const [crossing] = answer.terms;
    expect(crossing).toMatchObject({
      item: { title: { en: expect.any(String) } },
      weight: 1,
      exact: '20/3',
      assertions: [{ key: 'A13' }, { key: 'A14' }],
    });
    expect(crossing?.sources.length).toBeGreaterThan(0);
  });

  it('is about a date as well as a meeting, however that is named', async () => {
    const { meeting } = await explain('at=SR4');
    const answers = await Promise.all(
      ['SR4', 'key:SR4', meeting?.id ?? '', '2022-07-01'].map((at) => explain(`at=${at}`)),
    );
    expect(answers.map(({ score }) => score)).toEqual([33.3, 33.3, 33.3, 33.3]);
    expect(answers.map((answer) => answer.meeting?.key ?? null)).toEqual(['SR4', 'SR4', 'SR4', null]);
    expect((await ask(explanation, 'progress/explain?asOf=2022-07-01')).at).toBe('2022-07-01');
  });

  it('leaves out what one side alone calls agreed, until one asks for any account', async () => {
    const itemsOf = async (reading: string) =>
      (await explain(`at=2026-05-14&reading=${reading}`)).terms.map(({ item }) => item.key);
    expect(await itemsOf('resolved')).not.toContain('I05');
    expect(await itemsOf('any')).toContain('I05');
  });

  it('has no terms where nothing is agreed, and then no score', async () => {
    expect(await explain('at=SR1&reading=joint')).toMatchObject({
      score: null,
      precise: null,
      exact: null,
      terms: [],
    });
  });

  it.each(['SR7', 'SR', 'key:SR7', '2022-13'])('refuses %s, which is no point', async (at) => {
    expect(await faultsOf(service, key, `progress/explain?${envoys}&at=${at}`)).toEqual([
      ['?at', 'point_unknown'],
    ]);
  });
});

describe.each(Object.keys(METHODS))('the method %s', (method) => {
  it('is there to be chosen, and explains itself at every meeting by terms that add up', async () => {
    const { points, current } = await ask(progress, `progress?${envoys}&method=${method}`);
    const asked = [
      ...points.map((point) => [point.meeting.key, point.score] as const),
      ['2026-05-14', current.score] as const,
    ];
    for (const [at, score] of asked) {
      const answer = await explain(`at=${at}&method=${method}`);
      expect([at, answer.method, answer.score, addsUp(answer)]).toEqual([at, method, score, true]);
      const millionths = answer.terms.reduce((total, term) => total + Math.round(term.contribution * 1e6), 0);
      expect(millionths).toBe(Math.round((answer.precise ?? 0) * 1e6));
      // Half up to one decimal, in whole numbers, as a reader would who holds the figures against each other.
      expect(Math.floor((millionths + 50_000) / 100_000) / 10).toBe(score ?? 0);
    }
  });

  it('splits the change between two meetings', async () => {
    const { body } = await service
      .with(key)
      .get(`/v1/processes/turkiye-armenia/movement?${envoys}&from=SR4&to=SR5&method=${method}`)
      .expect(200);
    const { total, byMovement, byNewItems, byLeaving } = body.change;
    expect(Math.abs(total - byMovement - byNewItems - byLeaving)).toBeLessThan(0.16);
  });
});

describe('a method that there is not', () => {
  it.each(['progress', 'progress/explain', 'movement', 'breakdown'])(
    'is refused by %s, which says which there are',
    async (path) => {
      const { body } = await service
        .with(key)
        .get(`/v1/processes/turkiye-armenia/${path}?method=pam@9`)
        .expect(422);
      expect(body.errors).toEqual([expect.objectContaining({ pointer: '?method', code: 'method_unknown' })]);
      for (const method of Object.keys(METHODS)) expect(body.errors[0].message).toContain(method);
    },
  );
});

describe('a score, group by group', () => {
  it('counts the items of each theme', async () => {
    const { groups, by } = await ask(breakdown, `breakdown?${envoys}&at=SR5`);
    expect(by).toBe('theme');
    expect(groups.map(({ group, n, score }) => [group, n, score])).toEqual([
      ['border', 1, 33.3],
      ['trade', 1, 100],
      ['transport', 2, 50],
      ['visas', 1, 0],
    ]);
  });

  it.each([
    ['legal', 10],
    ['kind', 10],
    ['obligor', 19],
  ])('by %s reaches every scored item', async (by, n) => {
    const { groups } = await ask(breakdown, `breakdown?${envoys}&by=${by}`);
    expect(groups.reduce((sum, group) => sum + group.n, 0)).toBe(n);
  });
});

describe('what binds', () => {
  it('is all that is agreed, where the process is no single undertaking', async () => {
    const answer = await ask(undertaking, `undertaking?${envoys}&at=SR4`);
    expect(answer).toMatchObject({ single: false, provisional: [], meeting: { key: 'SR4' } });
    expect(answer.binding.map((item) => item.key)).toEqual(['I01', 'I02', 'I03', 'I04']);
    expect(answer.outstanding.map((item) => item.key)).toEqual(['I05', 'I14', 'I15']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assertion, progress } from '@parley/contracts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const visit = {
  key: 'B01',
  item: 'key:I02',
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'observe',
  implementation: 2,
  verb: 'has begun',
  note: { en: 'The posts are staffed.', hy: 'Անցակետերը համալրված են։' },
  meeting: 'key:TE3',
  sources: [
    { source: 'key:S01', locator: 'p. 2', quote: { exact: 'has begun', prefix: 'work ' } },
    { source: 'key:S02' },
  ],
};

const revision = async (): Promise<number> =>
  (await service.with(key).get(process).expect(200)).body.revision;
const current = async (query = '') =>
  progress.parse((await service.with(key).get(`${process}/progress?asOf=2026-05-14&${query}`)).body).current;

describe('an assertion that is appended', () => {
  it('is answered whole, with the place where it lies and the revision that it made', async () => {
    const before = await revision();
    const answer = await service.with(key).post(`${process}/assertions`).send(visit).expect(201);
    const made = assertion.parse(answer.body);
    expect(made).toEqual(answer.body);
    expect(made).toMatchObject({
      key: 'B01',
      item: { key: 'I02' },
      meeting: { key: 'TE3' },
      account: 'desk',
      act: 'observe',
      implementation: 2,
      note: visit.note,
      revision: before + 1,
      corrects: null,
      label: 'public',
    });
    expect(made.sources).toEqual([
      {
        source: expect.objectContaining({ key: 'S01' }),
        locator: 'p. 2',
        quote: { exact: 'has begun', prefix: 'work ' },
      },
      { source: expect.objectContaining({ key: 'S02' }), locator: null, quote: null },
    ]);
    expect(Math.abs(Date.parse(made.recordedAt) - Date.now())).toBeLessThan(10_000);
    expect(answer.headers['location']).toBe(`${process}/assertions/${made.id}`);
    const found = await service.with(key).get(String(answer.headers['location'])).expect(200);
    expect(found.body).toEqual(made);
    expect(await revision()).toBe(before + 1);
  });

  it('counts at once, and not in what was known before', async () => {
    expect((await current()).counts.implementation).toEqual({ 0: 2, 1: 1, 2: 3, 3: 4, noEvidence: 0 });
    const before = await current('knownAt=2026-05-15T00:00:00Z');
    expect(before.counts.implementation).toEqual({ 0: 2, 1: 2, 2: 2, 3: 4, noEvidence: 0 });
  });

  it('gets a key that tells nothing, where it brings none', async () => {
    const { key: _, ...without } = visit;
    const answer = await service.with(key).post(`${process}/assertions`).send(without).expect(201);
    expect(answer.body.key).toMatch(/^a-[0-9a-hjkmnp-tv-z]{10}$/);
  });

  it('takes its turn: many at once all arrive, each with its own revision', async () => {
    const before = await revision();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        service
          .with(key)
          .post(`${process}/assertions`)
          .send({ ...visit, key: `C0${index}` }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    const revisions = answers.map(({ body }) => body.revision).toSorted((a, b) => a - b);
    expect(revisions).toEqual(answers.map((_, index) => before + 1 + index));
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CurrentPoint, progress, type Progress } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { loadDemonstrationRecord } from '../../../../../prisma/seed/load.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
});
afterAll(() => service.stop());

async function ask(query: string): Promise<Progress> {
  const answer = await service.with(key).get(`/v1/processes/turkiye-armenia/progress?${query}`).expect(200);
  return progress.parse(answer.body);
}

const all = ({ points, current }: Progress): CurrentPoint[] => [...points, current];
const envoys = 'track=SR&asOf=2026-05-14';

describe('the worked example, asked over HTTP', () => {
  it.each([
    ['resolved', [33.3, 100, 100, 33.3, 46.7, 37, 60], [1, 1, 1, 3, 5, 9, 10]],
    ['joint', [null, null, null, 0, 33.3, 29.2, 50], [0, 0, 0, 2, 4, 8, 8]],
    ['any', [33.3, 100, 100, 33.3, 42.9, 36.7, 57.6], [1, 1, 1, 3, 7, 10, 11]],
  ])('gives the scores of the reading %s to the digit', async (reading, scores, n) => {
    const series = await ask(`${envoys}&reading=${reading}`);
    expect(all(series).map((point) => point.score)).toEqual(scores);
    expect(all(series).map((point) => point.n)).toEqual(n);
    expect(series.reading).toBe(reading);
  });

  it('splits each change so that it adds up', async () => {
    const changes = all(await ask(envoys)).map(({ change }) => [
      change.total,
      change.byLeaving,
      change.byMovement,
      change.byNewItems,
    ]);
    expect(changes).toEqual([
      [null, null, null, null],
      [66.7, 0, 66.7, 0],
      [0, 0, 0, 0],
      [-66.7, 0, 0, -66.7],
      [13.3, 0, 44.4, -31.1],
      [-9.6, 11.7, 0, -21.3],
      [23, 0, 18.5, 4.4],
    ]);
  });

  it('counts items by implementation', async () => {
    const counts = all(await ask(envoys)).map(({ counts: { implementation } }) =>
      Object.values(implementation),
    );
    expect(counts).toEqual([
      [0, 1, 0, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 1, 0],
      [2, 0, 0, 1, 0],
      [2, 1, 0, 2, 0],
      [4, 2, 1, 2, 0],
      [2, 2, 2, 4, 0],
    ]);
  });

  it('ends at the fourth meeting when asked on its day', async () => {
    const { points, current, asOf } = await ask('track=SR&asOf=2022-07-01');
    expect(points.map(({ meeting }) => meeting.key)).toEqual(['SR1', 'SR2', 'SR3', 'SR4']);
    expect([asOf, current.at, current.score]).toEqual(['2022-07-01', '2022-07-01', 33.3]);
  });

  it('shows the fourth meeting field by field', async () => {
    const series = await ask(`${envoys}&knownAt=2026-05-15T00:00:00Z`);
    expect(series).toMatchObject({
      process: { slug: 'turkiye-armenia', revision: 51 },
      reading: 'resolved',
      method: 'pam@1',
      asOf: '2026-05-14',
      knownAt: '2026-05-15T00:00:00.000Z',
      digest: expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
    });
    expect(series.points[3]).toEqual({
      meeting: {
        id: expect.any(String),
        key: 'SR4',
        track: 'SR',
        ordinal: 4,
        heldOn: '2022-07-01',
        title: expect.objectContaining({ en: expect.any(String), tr: expect.any(String) }),
      },
      at: '2022-07-01',
      n: 3,
      score: 33.3,
      low: 33.3,
      high: 33.3,
      coverage: 1,
      highWater: 100,
      counts: {
        implementation: { '0': 2, '1': 0, '2': 0, '3': 1, noEvidence: 0 },
        agreement: { proposed: 3, agreed: 4, contradicted: 0, denied: 0, withdrawn: 0 },
      },
      movement: {
        new: ['I02', 'I03'],
        tabled: [],
        advanced: [],
        reversed: [],
        carriedOn: [],
        dropped: [],
        slipped: [],
        reconfirmed: ['I01'],
        unchanged: ['I04', 'I05', 'I14', 'I15'],
      },
      change: { total: -66.7, byMovement: 0, byNewItems: -66.7, byLeaving: 0 },
    });
  });
});

/** Every answer that has a digest. */
const RECKONED = [
  'progress',
  'progress/explain',
  'matrix',
  'movement',
  'breakdown',
  'undertaking',
  'readouts',
  'accounts',
  'stalls',
  'lag',
  'items/key:I02/history',
];

describe('a question', () => {
  it('is about today and all that is known, unless it says otherwise', async () => {
    const { asOf, knownAt } = await ask('');
    expect(asOf).toBe(new Date().toISOString().slice(0, 10));
    expect(Math.abs(Date.parse(knownAt) - Date.now())).toBeLessThan(60_000);
  });

  it('has one answer for ever at two given times', async () => {
    const first = await ask(`${envoys}&knownAt=2026-05-15T00:00:00Z`);
    expect(await ask(`${envoys}&knownAt=2026-05-15T00:00:00Z`)).toEqual(first);
  });

  it('has the same digest wherever the record is loaded, under whatever ids', async () => {
    const other = await createOrganization(service.database);
    const { prisma, withScope } = service.database;
    await withScope(other, () => loadDemonstrationRecord(prisma, other.organizationId));
    const there = await service.key(other);
    for (const path of RECKONED) {
      const address = `/v1/processes/turkiye-armenia/${path}?asOf=2026-05-14`;
      const here = await service.with(key).get(address).expect(200);
      const elsewhere = await service.with(there).get(address).expect(200);
      expect(elsewhere.body.process.id).not.toBe(here.body.process.id);
      expect([path, elsewhere.body.digest]).toEqual([path, here.body.digest]);
    }
    expect((await ask(`${envoys}&reading=joint`)).digest).not.toBe((await ask(envoys)).digest);
  });

  it('put before anything was recorded finds nothing', async () => {
    const { current } = await ask(`${envoys}&knownAt=2020-01-01T00:00:00Z`);
    expect(current).toMatchObject({ n: 0, score: null, coverage: null });
  });

  it('that names what there is not is told all of it', async () => {
    const query = 'method=pam@9&track=XX&track=SR&reading=party:QQ&obligor=ZZ';
    const { body } = await service
      .with(key)
      .get(`/v1/processes/turkiye-armenia/progress?${query}`)
      .expect(422);
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['?method', 'method_unknown'],
      ['?reading', 'party_unknown'],
      ['?track', 'track_unknown'],
      ['?obligor', 'party_unknown'],
    ]);
  });
});

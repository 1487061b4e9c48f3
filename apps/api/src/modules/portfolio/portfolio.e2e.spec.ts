import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Label, portfolio, type Portfolio, progress } from '@parley/contracts';
import {
  createAssertion,
  createItem,
  createMeeting,
  createOrganization,
  createProcess,
  createTrack,
} from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
const keys = {} as Record<Label, string>;

beforeAll(async () => {
  service = await startService();
  for (const clearance of ['public', 'internal', 'restricted'] as const) {
    keys[clearance] = await service.key({ clearance });
  }
});
afterAll(() => service.stop());

async function ask(query = '', key = keys.restricted): Promise<Portfolio> {
  const { body } = await service.with(key).get(`/v1/portfolio?${query}`).expect(200);
  const read = portfolio.parse(body);
  // Nothing that the contract does not name, either.
  expect(read).toEqual(body);
  return read;
}

const slugsOf = ({ data }: Portfolio) => data.map(({ process }) => process.slug);

describe('the portfolio', () => {
  it('shows the normalization field by field', async () => {
    const { data, page, ...head } = await ask('asOf=2026-05-14&knownAt=2026-05-15T00:00:00Z');
    expect(head).toEqual({
      reading: 'resolved',
      method: 'pam@1',
      asOf: '2026-05-14',
      knownAt: '2026-05-15T00:00:00.000Z',
    });
    expect(page).toEqual({ nextCursor: null, hasMore: false });
    expect(data).toEqual([
      {
        process: {
          id: expect.any(String),
          slug: 'turkiye-armenia',
          title: expect.objectContaining({ en: expect.any(String), tr: expect.any(String) }),
          status: 'ongoing',
          singleUndertaking: false,
        },
        n: 10,
        score: 60,
        low: 60,
        high: 60,
        coverage: 1,
        counts: {
          implementation: { '0': 2, '1': 2, '2': 2, '3': 4, noEvidence: 0 },
          agreement: expect.objectContaining({ agreed: 12, contradicted: 1 }),
        },
        lastHeld: expect.objectContaining({ key: expect.any(String) }),
        nextScheduled: null,
      },
    ]);
  });

  it.each(['resolved', 'joint', 'any'])('says of it what its progress says of now: %s', async (reading) => {
    for (const asOf of [
      '2021',
      '2022-01-14',
      '2022-07-01',
      '2023-06',
      '2024-07-30',
      '2025-09-12',
      '2026-12-31',
    ]) {
      for (const knownAt of ['2026-05-15T00:00:00Z', '2020-01-01T00:00:00Z']) {
        const query = `asOf=${asOf}&knownAt=${knownAt}&reading=${reading}`;
        const { body } = await service
          .with(keys.restricted)
          .get(`/v1/processes/turkiye-armenia/progress?${query}`)
          .expect(200);
        const { n, score, low, high, coverage, counts } = progress.parse(body).current;
        const [entry] = (await ask(query)).data;
        // Before the process was recorded there was none.
        if (knownAt < '2026') expect(entry).toBeUndefined();
        else expect(entry).toMatchObject({ n, score, low, high, coverage, counts });
      }
    }
  });

  it('names the last meeting held by then', async () => {
    const [entry] = (await ask('asOf=2022-07-01')).data;
    expect(entry?.lastHeld).toMatchObject({ key: 'SR4', track: 'SR', ordinal: 4, heldOn: '2022-07-01' });
    expect((await ask('asOf=2007')).data[0]).toMatchObject({ lastHeld: null });
  });

  it('is of today and all that is known, unless it is asked otherwise', async () => {
    const { asOf, knownAt, data } = await ask();
    expect(asOf).toBe(new Date().toISOString().slice(0, 10));
    expect(Math.abs(Date.parse(knownAt) - Date.now())).toBeLessThan(60_000);
    expect(data).toHaveLength(1);
  });

  it('is told every fault of a question at once', async () => {
    const { body } = await service
      .with(keys.public)
      .get('/v1/portfolio?asOf=soon&reading=party:TR&method=pam@1&limit=0')
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      '?asOf',
      '?limit',
      '?method',
      '?reading',
    ]);
  });
});

describe('what is above a caller’s clearance', () => {
  it('is in no figure of theirs, and in those of others', async () => {
    const other = await createOrganization(service.database);
    const process = await createProcess(service.database, other, { slug: 'talks' });
    const track = await createTrack(service.database, process, { key: 'TR' });
    const seen = await createItem(service.database, process);
    const hidden = await createItem(service.database, process, { label: 'restricted' });
    const says = { effectiveOn: '2024', accountKind: 'desk', implementation: 1 } as const;
    await createAssertion(service.database, process, { ...says, itemId: seen.id });
    await createAssertion(service.database, process, { ...says, itemId: hidden.id, implementation: 3 });
    const word = { ...says, act: 'observe', agreement: null, label: 'internal' } as const;
    await createAssertion(service.database, process, { ...word, itemId: seen.id, implementation: 2 });
    const meeting = { trackId: track.id, heldOn: '2030-01', status: 'scheduled', label: 'internal' } as const;
    await createMeeting(service.database, process, { ...meeting, key: 'M1' });
    await createProcess(service.database, other, { slug: 'secret', label: 'restricted' });

    const seenWith = async (clearance: Label) => {
      const { data } = await ask('', await service.key({ ...other, clearance }));
      // By slug: the ids of tests are random.
      const bySlug = data.toSorted((a, b) => (a.process.slug < b.process.slug ? -1 : 1));
      return bySlug.map(({ process: { slug }, n, score, nextScheduled }) => [
        slug,
        n,
        score,
        nextScheduled?.key,
      ]);
    };
    expect(await seenWith('public')).toEqual([['talks', 1, 33.3, undefined]]);
    expect(await seenWith('internal')).toEqual([['talks', 1, 66.7, 'M1']]);
    expect(await seenWith('restricted')).toEqual([
      ['secret', 0, null, undefined],
      ['talks', 2, 83.3, 'M1'],
    ]);
  });

  it('and what is another organization’s is nowhere in it', async () => {
    const nobody = await createOrganization(service.database);
    expect((await ask('', await service.key(nobody))).data).toEqual([]);
    expect(slugsOf(await ask())).toEqual(['turkiye-armenia']);
  });
});

it('is walked page by page, each process once', async () => {
  const other = await createOrganization(service.database);
  const key = await service.key(other);
  const slugs = ['first', 'second', 'third', 'fourth', 'fifth'];
  for (const slug of slugs) await createProcess(service.database, other, { slug });
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await ask(`limit=2${cursor}`, key);
    seen.push(...slugsOf(page));
    cursor = page.page.nextCursor === null ? '' : `&cursor=${page.page.nextCursor}`;
  } while (cursor !== '');
  expect(seen.toSorted()).toEqual(slugs.toSorted());
});

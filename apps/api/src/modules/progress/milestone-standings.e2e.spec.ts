import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MilestoneStanding, milestoneStanding, pageOf } from '@parley/contracts';
import { type Ask, askingWith, faultsOf } from '../../testing/asking.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let ask: Ask;
let key: string;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  ask = askingWith(service, key);
});
afterAll(() => service.stop());

const all = async (query: string): Promise<MilestoneStanding[]> =>
  (await ask(pageOf(milestoneStanding), `milestones?limit=200&${query}`)).data;

const reached = async (query: string) =>
  Object.fromEntries(
    (await all(query)).flatMap(({ key, reachedOn }) => (reachedOn === null ? [] : [[key, reachedOn]])),
  );

describe('the milestones of the worked example', () => {
  it('are reached on the day on which their criteria are met together', async () => {
    expect(await reached('asOf=2026-05-14')).toEqual({
      M1: '2022-02-02',
      M2: '2023-01-01',
      M3: '2026-01-01',
      M4: '2026-05-13',
    });
    expect(await reached('asOf=2022-12-31')).toEqual({ M1: '2022-02-02' });
  });

  it('say what they are missing', async () => {
    const goal = await ask(milestoneStanding, 'milestones/key:M11?asOf=2026-05-14');
    expect(goal).toMatchObject({ reachedOn: null, schedule: 'none' });
    expect(goal.missing).toEqual([
      { milestone: expect.objectContaining({ key: 'M9' }), metOn: null, closed: false },
      { milestone: expect.objectContaining({ key: 'M10' }), metOn: null, closed: false },
    ]);
  });

  it('say where a criterion will not be met, because its item was closed', async () => {
    const gate = await ask(milestoneStanding, 'milestones/key:M6?asOf=2026-05-14');
    expect(gate.criteria).toEqual([
      expect.objectContaining({ metOn: null, closed: true, implementation: 3 }),
    ]);
    const before = await ask(milestoneStanding, 'milestones/key:M6?asOf=2025-01-01');
    expect(before.criteria[0]?.closed).toBe(false);
  });

  it('are narrowed by the items that they wait for, and stand where they stand', async () => {
    const keys = async (query: string) => (await all(query)).map(({ key }) => key);
    expect(await keys('theme=transport')).toEqual(['M1', 'M6', 'M7']);
    expect(await keys('theme=border')).toEqual(['M5', 'M10', 'M11']);
    expect(await keys('kind=study&obligor=TR')).toEqual(['M6', 'M7']);
    const whole = await all('asOf=2026-05-14');
    expect(await all('asOf=2026-05-14&theme=border')).toEqual(
      whole.filter(({ key }) => ['M5', 'M10', 'M11'].includes(key)),
    );
    expect(await faultsOf(service, key, 'milestones?obligor=ZZ')).toEqual([['?obligor', 'party_unknown']]);
  });

  it('are walked page by page', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const address: string = `milestones?limit=4&asOf=2026-05-14${cursor === null ? '' : `&cursor=${cursor}`}`;
      const { data, page } = await ask(pageOf(milestoneStanding), address);
      seen.push(...data.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual((await all('')).map(({ key }) => key));
    expect(seen).toHaveLength(11);
  });
});

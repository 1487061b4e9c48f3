import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Process, stalls, undertaking } from '@parley/contracts';
import { type Ask, askingWith } from '../../testing/asking.ts';
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

const address = '/v1/processes/turkiye-armenia';
const change = (body: object, by = key) => service.with(by).patch(address).set('if-match', '*').send(body);
const read = async (): Promise<Process> => (await service.with(key).get(address).expect(200)).body;

describe('the settings of a process', () => {
  it('are changed one by one, and what is left out stays', async () => {
    const before = await read();
    const { body } = await change({ goal: null, status: 'suspended' }).expect(200);
    expect(body).toEqual({ ...before, goal: null, status: 'suspended', revision: before.revision + 1 });
    await change({ goal: before.goal, status: before.status }).expect(200);
    expect(await read()).toEqual({ ...before, revision: before.revision + 2 });
  });

  it('make no revision where they are so already', async () => {
    const { title, revision } = await read();
    expect((await change({ title }).expect(200)).body.revision).toBe(revision);
  });

  it('set the thresholds of silence, from then on', async () => {
    const silent = 'stalls?track=SR&asOf=2023-06-01';
    const before = await ask(stalls, silent);
    const knownAt = new Date(before.knownAt).toISOString();
    expect(before.stalls).toHaveLength(1);

    const rules = { timesMedian: 6.5, atLeastDays: 30, technicalBreaksSilence: false };
    await change({ stallRules: rules }).expect(200);
    expect(await ask(stalls, silent)).toMatchObject({ rules, stalls: [] });
    // What was answered for an instant is answered for it ever after.
    expect(await ask(stalls, `${silent}&knownAt=${knownAt}`)).toEqual(before);
  });

  it('say whether a technical meeting breaks the silence of the envoys', async () => {
    const reasons = async () =>
      (await ask(stalls, 'stalls?track=SR&asOf=2025-03-01')).stalls.map(({ reason }) => reason);
    const rules = { timesMedian: 2, atLeastDays: 90, technicalBreaksSilence: false };
    await change({ stallRules: rules }).expect(200);
    expect(await reasons()).toContain('silence');
    await change({ stallRules: { ...rules, technicalBreaksSilence: true } }).expect(200);
    expect(await reasons()).not.toContain('silence');
  });

  it('make it a single undertaking, in which nothing binds until everything is agreed', async () => {
    await change({ singleUndertaking: true }).expect(200);
    const answer = await ask(undertaking, 'undertaking?asOf=2026-05-14&at=SR4');
    expect(answer).toMatchObject({ single: true, binding: [] });
    expect(answer.provisional.map((item) => item.key)).toEqual(['I01', 'I02', 'I03', 'I04']);
  });

  it('are refused with every fault at once', async () => {
    const { body } = await change({
      stallRules: { timesMedian: 0.3, atLeastDays: 0, technicalBreaksSilence: 'no' },
      revision: 1,
    }).expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining([
        '/stallRules/timesMedian',
        '/stallRules/atLeastDays',
        '/stallRules/technicalBreaksSilence',
        '/revision',
      ]),
    );
    expect((await change({}).expect(422)).body.errors[0].code).toBe('no_change');
  });

  it('are for those who may change them, and no label goes above their own clearance', async () => {
    const reader = await service.key({ scopes: ['processes:read'] });
    await change({ status: 'concluded' }, reader).expect(403);
    const internal = await service.key({ clearance: 'internal' });
    const { body } = await change({ label: 'restricted' }, internal).expect(422);
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/label', code: 'beyond_own_clearance' }),
    ]);
  });

  it('hide the process from whoever is not cleared for its label', async () => {
    const asPublic = await service.key({ clearance: 'public' });
    await change({ label: 'internal' }).expect(200);
    await service.with(asPublic).get(address).expect(404);
    await service.with(asPublic).get(`${address}/progress`).expect(404);
    await change({ label: 'public' }).expect(200);
    await service.with(asPublic).get(address).expect(200);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { milestoneStanding } from '@parley/contracts';
import { faultsIn, type RecordOf, recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let goals: RecordOf;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  goals = recordOf(service, key, 'milestones');
});
afterAll(() => service.stop());

const open = { key: 'G1', title: { en: 'The gate is open' }, plannedOn: '2027' };
const needs = (...keys: string[]) => keys.map((milestone) => ({ milestone: `key:${milestone}` }));
const says = (item: string, change: object) =>
  service
    .with(key)
    .post('/v1/processes/turkiye-armenia/assertions')
    .send({
      item: `key:${item}`,
      effectiveOn: '2026-05-10',
      account: 'joint',
      act: 'agree',
      sources: [{ source: 'key:S01' }],
      ...change,
    });

describe('a milestone', () => {
  it('is added with its criteria, and answered with where it stands', async () => {
    const criteria = [{ item: 'key:I01', agreement: 'agreed' }, { milestone: 'key:M1' }];
    const added = await goals.add({ ...open, criteria }).expect(201);
    expect(milestoneStanding.parse(added.body)).toMatchObject({
      key: 'G1',
      reachedOn: '2022-02-02',
      schedule: 'on_time',
      missing: [],
    });
    expect(await goals.read('G1')).toEqual(added.body);
  });
});

describe('its criteria', () => {
  it('are replaced whole, and what it waits for is reckoned anew', async () => {
    const changed = await goals.change('G1', { criteria: [{ item: 'key:I14', implementation: 3 }] });
    expect(changed.body).toMatchObject({ reachedOn: null, missing: [{ item: { key: 'I14' } }] });
  });

  it('that an assertion meets in between make the state that was seen stale', async () => {
    const seen = await goals.get('G1');
    const patch = (tag: string) =>
      service
        .with(key)
        .patch('/v1/processes/turkiye-armenia/milestones/key:G1')
        .set('if-match', tag)
        .send({ note: { en: 'Nearly there' } });
    await says('I14', { implementation: 3 }).expect(201);
    const stale = await patch(String(seen.headers['etag'])).expect(412);
    expect(stale.body.current).toMatchObject({ key: 'G1', missing: [], note: null });
    const { body } = await patch(stale.body.etag).expect(200);
    expect(body.note).toEqual({ en: 'Nearly there' });
  });

  it('never make it wait for itself: the refusal says by way of which others', async () => {
    await goals.add({ ...open, key: 'G2', criteria: needs('G1') }).expect(201);
    await goals.add({ ...open, key: 'G3', criteria: needs('G2') }).expect(201);
    const circle = await goals.change('G1', {
      criteria: [{ item: 'key:I01', legal: 'signed' }, ...needs('G3')],
    });
    expect(circle.body.errors).toEqual([
      {
        pointer: '/criteria/1/milestone',
        code: 'milestone_circle',
        message: 'makes G1 wait for itself, by way of G3, G2',
      },
    ]);
    expect(faultsIn(await goals.change('G1', { criteria: needs('G1') }))).toEqual([
      '/criteria/0/milestone milestone_circle',
    ]);
  });

  it('never do so by way of what the writer does not see either, which is not named', async () => {
    await goals.change('G2', { label: 'restricted' });
    const visitor = recordOf(service, await service.key({ clearance: 'public' }), 'milestones');
    const { body } = await visitor.change('G1', { criteria: needs('G3') });
    expect(body.errors[0]).toMatchObject({ message: 'makes G1 wait for itself, by way of G3' });
    expect(faultsIn(await visitor.change('G1', { criteria: needs('G2') }))).toEqual([
      '/criteria/0/milestone milestone_unknown',
    ]);
    // What they replace is what they see of it: G3 still waits for G2.
    const changed = await visitor.change('G3', { criteria: [{ item: 'key:I01', agreement: 'agreed' }] });
    expect(changed.body.criteria).toHaveLength(1);
    expect((await goals.read('G3')).criteria).toHaveLength(2);
    await goals.change('G2', { label: 'public' });
  });
});

describe('a milestone among others', () => {
  it('is refused with every fault at once', async () => {
    const wrong = {
      key: 'M1',
      title: {},
      plannedOn: 'soon',
      criteria: [
        { item: 'key:I99', implementation: 3 },
        { milestone: 'key:M99' },
        { item: 'key:I01' },
        { item: 'key:I01', implementation: 4 },
        { item: 'key:I01', agreement: 'agreed', milestone: 'key:M1' },
      ],
    };
    expect(faultsIn(await goals.add(wrong))).toEqual([
      '/criteria/0/item item_unknown',
      '/criteria/1/milestone milestone_unknown',
      '/criteria/2 no_criterion',
      '/criteria/3/implementation too_big',
      '/criteria/4 no_criterion',
      '/key key_taken',
      '/plannedOn not_edtf',
      '/title no_language',
    ]);
  });

  it('that another waits for stays; else it is removed, and stays known', async () => {
    const { body } = await goals.remove('G2').expect(409);
    expect(body.errors).toEqual([
      { pointer: '{id}', code: 'still_used', message: 'the milestone G3 rests on it' },
    ]);
    const before = await goals.now();
    await goals.remove('G3').expect(204);
    await goals.remove('G2').expect(204);
    await goals.get('G2').expect(404);
    expect((await goals.read('G2', `knownAt=${before}`)).key).toBe('G2');
  });

  it('out of sight leaves all that a viewer is answered as it was, byte for byte', async () => {
    const visitor = recordOf(service, await service.key({ clearance: 'public' }), 'milestones');
    const before = await visitor.list();
    await goals.add({ ...open, key: 'H1', label: 'internal', criteria: needs('G1') }).expect(201);
    const after = await visitor.list();
    expect([after.text, after.headers['etag']]).toEqual([before.text, before.headers['etag']]);
    expect((await visitor.remove('G1').expect(409)).body.errors).toBeUndefined();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { faultsIn, type RecordOf, recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let desk: Record<(typeof nouns)[number], RecordOf>;

const process = '/v1/processes/turkiye-armenia';
const nouns = [
  'parties',
  'representatives',
  'tracks',
  'meetings',
  'sources',
  'items',
  'milestones',
  'events',
] as const;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  desk = Object.fromEntries(nouns.map((noun) => [noun, recordOf(service, key, noun)])) as typeof desk;
});
afterAll(() => service.stop());

const archive = async (noun: (typeof nouns)[number], name: string, archived = true) =>
  expect(await desk[noun].change(name, { archived })).toMatchObject({ status: 200, body: { archived } });
const progress = async () => (await service.with(key).get(`${process}/progress?asOf=2026-05-14`)).body;
const post = (path: string, body: object) => service.with(key).post(`${process}${path}`).send(body);
const names = ({ body }: Response): string[] => body.data.map((one: { key: string }) => one.key);

const entry = {
  item: 'key:I02',
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'observe',
  sources: [{ source: 'key:S01' }],
};

describe('something of each kind', () => {
  it.each(nouns)('of %s is archived and restored, and both stay known', async (noun) => {
    const [name = ''] = names(await desk[noun].list());
    const before = await desk[noun].read(name);
    expect(before.archived).toBe(false);
    const { digest } = await progress();
    const [at, revision] = [await desk[noun].now(), await desk[noun].revision()];

    await archive(noun, name);
    expect(await desk[noun].read(name)).toEqual({ ...before, archived: true });
    expect(await desk[noun].revision()).toBe(revision + 1);
    expect((await progress()).digest).toBe(digest);
    expect((await desk[noun].read(name, `knownAt=${at}`)).archived).toBe(false);

    const all = names(await desk[noun].list());
    expect(names(await desk[noun].list('archived=any'))).toEqual(all);
    expect(names(await desk[noun].list('archived=true'))).toEqual([name]);
    expect(names(await desk[noun].list('archived=false'))).toEqual(all.filter((one) => one !== name));
    expect(names(await desk[noun].list(`archived=true&knownAt=${at}`))).toEqual([]);

    await archive(noun, name, false);
    expect(await desk[noun].read(name)).toEqual(before);
    expect(faultsIn(await desk[noun].change(name, { archived: null }))).toEqual(['/archived wrong_type']);
  });

  it('is told of as changed', async () => {
    const at = await desk.items.revision();
    await archive('items', 'I03');
    const { body } = await service.with(key).get(`${process}/changes?since=${at}`).expect(200);
    expect(body.data).toEqual([expect.objectContaining({ kind: 'item', key: 'I03', what: 'changed' })]);
    await archive('items', 'I03', false);
  });

  it('is not begun archived', async () => {
    const refused = await desk.tracks.add({ title: { en: 'T' }, level: 'technical', archived: true });
    expect(faultsIn(refused)).toEqual(['/archived unknown_field']);
  });

  it('is offered where removing it is refused', async () => {
    const { body } = await desk.items.remove('I02').expect(409);
    expect(body.detail).toBe(
      'Something rests on this item. It can be archived instead (`"archived": true`): then nothing new rests on it.',
    );
    expect(body.errors).toContainEqual({
      pointer: '{id}',
      code: 'still_used',
      message: 'the assertion A09 rests on it',
    });
  });
});

describe('nothing new refers to what is archived', () => {
  let person: string;

  beforeAll(async () => {
    [person = ''] = names(await desk.representatives.list());
    await desk.parties.add({ key: 'GE', role: 'host', name: { en: 'Georgia' } }).expect(201);
    await desk.milestones.add({ key: 'GZ', title: { en: 'A goal' } }).expect(201);
    await archive('parties', 'GE');
    await archive('representatives', person);
    await archive('tracks', 'SR');
    await archive('meetings', 'SR5');
    await archive('sources', 'S01');
    await archive('items', 'I02');
    await archive('milestones', 'GZ');
  });
  afterAll(async () => {
    for (const [noun, name] of [
      ['parties', 'GE'],
      ['representatives', person],
      ['tracks', 'SR'],
      ['meetings', 'SR5'],
      ['sources', 'S01'],
      ['items', 'I02'],
      ['milestones', 'GZ'],
    ] as const) {
      await archive(noun, name, false);
    }
  });

  it('an assertion: its item, meeting and sources, who carries it on', async () => {
    const at = await desk.items.revision();
    const refused = await post('/assertions', { ...entry, meeting: 'key:SR5' });
    expect(refused.status).toBe(422);
    expect(faultsIn(refused)).toEqual(['/item archived', '/meeting archived', '/sources/0/source archived']);
    expect(refused.body.errors).toContainEqual({
      pointer: '/item',
      code: 'archived',
      message: 'is archived, so nothing new refers to it: restore the item I02 first (`"archived": false`)',
    });
    const carried = { item: 'key:I03', act: 'continue', continuedBy: 'key:I02' };
    const batch = await post('/assertions/batch', { assertions: [entry, { ...entry, ...carried }] });
    expect(faultsIn(batch)).toEqual([
      '/assertions/0/item archived',
      '/assertions/0/sources/0/source archived',
      '/assertions/1/continuedBy archived',
      '/assertions/1/sources/0/source archived',
    ]);
    const proposed = await post('/proposals', { assertions: [entry] });
    expect(faultsIn(proposed)).toEqual([
      '/assertions/0/item archived',
      '/assertions/0/sources/0/source archived',
    ]);
    expect(await desk.items.revision()).toBe(at);
  });

  it('an item, a meeting, a person, an event, a milestone, each with every fault at once', async () => {
    const title = { en: 'New' };
    const item = { kind: 'action', theme: 'rail', title, dependsOn: ['key:I02'], sources: ['key:S01'] };
    const sides = { obligors: ['key:AM', 'key:GE'], titleByParty: { GE: title, AM: title } };
    expect(faultsIn(await desk.items.add({ ...item, ...sides }))).toEqual([
      '/dependsOn/0 archived',
      '/obligors/1 archived',
      '/sources/0 archived',
      '/titleByParty/GE archived',
    ]);
    const meeting = {
      track: 'key:SR',
      title,
      participants: [`key:${person}`],
      agenda: [{ title, item: 'key:I02' }],
      sources: [{ source: 'key:S01', role: 'readout', party: 'key:GE' }],
    };
    expect(faultsIn(await desk.meetings.add(meeting))).toEqual([
      '/agenda/0/item archived',
      '/participants/0 archived',
      '/sources/0/party archived',
      '/sources/0/source archived',
      '/track archived',
    ]);
    expect(faultsIn(await desk.representatives.add({ party: 'key:GE', name: 'X', office: title }))).toEqual([
      '/party archived',
    ]);
    const event = { occurredOn: '2025', type: 'aid', title, items: ['key:I02'], sources: ['key:S01'] };
    expect(faultsIn(await desk.events.add(event))).toEqual(['/items/0 archived', '/sources/0 archived']);
    const criteria = [{ item: 'key:I02', implementation: 3 }, { milestone: 'key:GZ' }];
    expect(faultsIn(await desk.milestones.add({ title, criteria }))).toEqual([
      '/criteria/0/item archived',
      '/criteria/1/milestone archived',
    ]);
  });

  it('but what referred to it before goes on doing so, in the field where it did', async () => {
    await archive('items', 'I02', false);
    await desk.items
      .add({
        key: 'N5',
        kind: 'action',
        theme: 'rail',
        title: { en: 'Tied' },
        dependsOn: ['key:I02'],
        obligors: ['key:AM'],
      })
      .expect(201);
    await archive('items', 'I02');
    await archive('parties', 'AM');
    const changes = { dependsOn: ['key:I02', 'key:I03'], obligors: ['key:AM'], weight: 2 };
    expect((await desk.items.change('N5', changes)).status).toBe(200);
    expect(faultsIn(await desk.items.change('N5', { titleByParty: { AM: { en: 'X' } } }))).toEqual([
      '/titleByParty/AM archived',
    ]);
    // What it let go of it has to do without.
    expect((await desk.items.change('N5', { dependsOn: ['key:I03'] })).status).toBe(200);
    expect(faultsIn(await desk.items.change('N5', { dependsOn: ['key:I02'] }))).toEqual([
      '/dependsOn/0 archived',
    ]);
    const { sources } = await desk.meetings.read('SR5');
    const kept = sources.map(
      ({ source, role, party }: Record<'source' | 'role' | 'party', { id: string }>) => ({
        source: source.id,
        role,
        party: party?.id ?? null,
      }),
    );
    expect((await desk.meetings.change('SR5', { sources: kept, country: 'AM' })).status).toBe(200);
    await archive('parties', 'AM', false);
  });

  it('by an account of a party that is archived neither, and a correction may name what stood', async () => {
    await archive('parties', 'TR');
    const said = await post('/assertions', {
      ...entry,
      item: 'key:I03',
      account: 'party:TR',
      sources: [{ source: 'key:S02' }],
    });
    expect(faultsIn(said)).toEqual(['/account archived']);
    const { body } = await service.with(key).get(`${process}/assertions/key:A09`).expect(200);
    expect(body.item.key).toBe('I02');
    const again = body.sources.map(({ source }: { source: { id: string } }) => ({ source: source.id }));
    for (const { source } of body.sources) await archive('sources', source.key);
    const other = await post('/assertions/key:A09/corrections', {
      agreement: 'agreed',
      sources: [...again, { source: 'key:S01' }],
    });
    expect(faultsIn(other).filter((fault) => fault.endsWith(' archived'))).toEqual(
      body.sources.some(({ source }: { source: { key: string } }) => source.key === 'S01')
        ? []
        : [`/sources/${again.length}/source archived`],
    );
    const corrected = await post('/assertions/key:A09/corrections', { agreement: 'agreed', sources: again });
    expect(corrected.status).toBe(201);
    for (const { source } of body.sources) await archive('sources', source.key, source.key === 'S01');
    await archive('parties', 'TR', false);
  });
});

describe('a generic reconfirmation', () => {
  const sentence = {
    meeting: 'key:SR5',
    account: 'joint',
    act: 'reconfirm',
    sources: [{ source: 'key:S01' }],
  };

  it('reaches what is not archived', async () => {
    const reached = async (): Promise<string[]> => {
      const { body } = await post('/proposals/generic-reconfirmations', sentence).expect(201);
      return body.assertions.map(({ item }: { item: { key: string } }) => item.key);
    };
    const all = await reached();
    const [first = '', ...rest] = all;
    await archive('items', first);
    expect(await reached()).toEqual(rest);
    await archive('items', first, false);
  });
});

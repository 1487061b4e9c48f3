import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { meeting, track } from '@parley/contracts';
import { faultsIn, type RecordOf, recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let key: string;
let tracks: RecordOf;
let meetings: RecordOf;

beforeAll(async () => {
  service = await startService();
  key = await service.key();
  tracks = recordOf(service, key, 'tracks');
  meetings = recordOf(service, key, 'meetings');
});
afterAll(() => service.stop());

const keysOf = (refs: { key: string }[]) => refs.map((ref) => ref.key);

describe('a track', () => {
  const technical = { key: 'TX', title: { en: 'Railway experts' }, level: 'technical' };

  it('is added, changed and removed, and stays known', async () => {
    const added = await tracks.add(technical).expect(201);
    expect(track.parse(added.body)).toEqual({ ...technical, id: added.body.id, archived: false });
    const changed = await tracks.change('TX', { level: 'ministers' });
    expect(changed.body).toEqual({ ...added.body, level: 'ministers' });
    const before = await tracks.now();
    await tracks.remove('TX').expect(204);
    await tracks.get('TX').expect(404);
    expect(await tracks.read('TX', `knownAt=${before}`)).toEqual(changed.body);
  });

  it('stays while meetings are on it', async () => {
    const { body } = await tracks.remove('SR').expect(409);
    const said = body.errors.map(({ message }: { message: string }) => message);
    expect(said).toEqual([1, 2, 3, 4, 5, 6].map((number) => `the meeting SR${number} rests on it`));
  });
});

describe('a meeting', () => {
  const seventh = { key: 'SR7', track: 'key:SR', heldOn: '2027-03', title: { en: 'Seventh meeting' } };

  it('is added to its track as the next one, with all that belongs to it', async () => {
    const people = (await recordOf(service, key, 'representatives').list()).body.data;
    const added = await meetings
      .add({
        ...seventh,
        place: { en: 'Kars' },
        placeByParty: { TR: { tr: 'Kars' }, AM: { hy: 'Կարս' } },
        country: 'TR',
        participants: [people[0].id, people[1].id],
        agenda: [{ title: { en: 'The gate' }, item: 'key:I02' }, { title: { en: 'Other business' } }],
        sources: [{ source: 'key:S01', role: 'readout', party: 'key:TR' }],
      })
      .expect(201);
    expect(meeting.parse(added.body)).toMatchObject({
      key: 'SR7',
      ordinal: 7,
      status: 'scheduled',
      format: 'in_person',
      agenda: [{ item: { key: 'I02' } }, { item: null }],
      sources: [{ source: { key: 'S01' }, role: 'readout', party: { key: 'TR' } }],
    });
    expect(added.body.participants).toHaveLength(2);
    expect(await meetings.read('SR7')).toEqual(added.body);
  });

  it('is changed field by field; what is a list is replaced whole', async () => {
    const before = await meetings.read('SR7');
    const changes = { status: 'held', heldOn: '2027-03-04', placeByParty: null, participants: [] };
    const changed = await meetings.change('SR7', { ...changes, agenda: [{ title: { en: 'Visas' } }] });
    expect(changed.body).toEqual({ ...before, ...changes, agenda: [{ title: { en: 'Visas' }, item: null }] });
  });

  it('counts in what is reckoned as soon as it is written', async () => {
    const points = async () =>
      (await service.with(key).get('/v1/processes/turkiye-armenia/progress?track=SR&asOf=2028').expect(200))
        .body.points.length;
    const before: number = await points();
    await meetings.change('SR7', { status: 'cancelled' });
    expect(await points()).toBe(before - 1);
  });

  it('is refused with every fault at once', async () => {
    const wrong = {
      key: 'SR1',
      track: 'key:ZZ',
      status: 'held',
      title: {},
      country: 'Armenia',
      placeByParty: { ZZ: { en: 'X' } },
      participants: ['key:nobody'],
      agenda: [{ title: { en: 'X' }, item: 'key:I99' }],
      sources: [
        { source: 'key:S01', role: 'report' },
        { source: 'key:S01', role: 'readout', party: 'key:ZZ' },
      ],
    };
    expect(faultsIn(await meetings.add(wrong))).toEqual([
      '/agenda/0/item item_unknown',
      '/country invalid_format',
      '/heldOn held_without_date',
      '/key key_taken',
      '/participants/0 representative_unknown',
      '/placeByParty/ZZ party_unknown',
      '/sources/1/party party_unknown',
      '/sources/1/source source_repeated',
      '/title no_language',
      '/track track_unknown',
    ]);
    expect(faultsIn(await meetings.change('SR6', { heldOn: null }))).toEqual(['/heldOn held_without_date']);
    expect(faultsIn(await meetings.change('SR6', { ordinal: 1 }))).toEqual(['/ordinal ordinal_taken']);
    expect(faultsIn(await meetings.add({ ...seventh, key: 'SR8', ordinal: 6 }))).toEqual([
      '/ordinal ordinal_taken',
    ]);
  });

  it('at which something was said stays; another is removed, and stays known', async () => {
    const { body } = await meetings.remove('SR5').expect(409);
    expect(body.errors[0].message).toMatch(/^the assertion A\d+ rests on it$/);
    const before = await meetings.now();
    const known = await meetings.read('SR7');
    await meetings.remove('SR7').expect(204);
    await meetings.get('SR7').expect(404);
    expect(await meetings.read('SR7', `knownAt=${before}`)).toEqual(known);
  });
});

describe('what a writer does not see of a meeting', () => {
  it('is not theirs to replace: hidden points and documents stay in their places', async () => {
    const items = recordOf(service, key, 'items');
    const hidden = { kind: 'action', theme: 'rail', title: { en: 'Hidden' }, label: 'restricted' };
    await items.add({ ...hidden, key: 'H1' }).expect(201);
    const source = { kind: 'other', publisher: 'A desk', title: 'A note', language: 'en' };
    await recordOf(service, key, 'sources')
      .add({ ...source, key: 'H2', label: 'restricted' })
      .expect(201);
    await meetings
      .add({
        key: 'M1',
        track: 'key:SR',
        title: { en: 'A meeting' },
        agenda: [
          { title: { en: 'First' } },
          { title: { en: 'Of the hidden' }, item: 'key:H1' },
          { title: { en: 'Third' } },
        ],
        sources: [
          { source: 'key:H2', role: 'report' },
          { source: 'key:S01', role: 'report' },
        ],
      })
      .expect(201);
    const visitor = recordOf(service, await service.key({ clearance: 'public' }), 'meetings');
    const shown = await visitor.read('M1');
    expect(shown.agenda.map(({ title }: { title: { en: string } }) => title.en)).toEqual(['First', 'Third']);
    const agenda = [{ title: { en: 'Opening' } }, { title: { en: 'Third' } }];
    await visitor.change('M1', { agenda, sources: [{ source: 'key:S02', role: 'communique' }] });

    const whole = await meetings.read('M1');
    expect(whole.agenda.map(({ title }: { title: { en: string } }) => title.en)).toEqual([
      'Opening',
      'Of the hidden',
      'Third',
    ]);
    expect(keysOf(whole.sources.map(({ source: of }: { source: { key: string } }) => of)).toSorted()).toEqual(
      ['H2', 'S02'],
    );
  });

  it('names nothing: a hidden item is as unknown as one that is nowhere', async () => {
    const visitor = recordOf(service, await service.key({ clearance: 'public' }), 'meetings');
    const refused = await visitor.change('M1', {
      agenda: [
        { title: { en: 'X' }, item: 'key:H1' },
        { title: { en: 'Y' }, item: 'key:nowhere' },
      ],
      label: 'internal',
    });
    expect(faultsIn(refused)).toEqual([
      '/agenda/0/item item_unknown',
      '/agenda/1/item item_unknown',
      '/label beyond_own_clearance',
    ]);
  });

  it('leaves all that they are answered as it was, byte for byte', async () => {
    const visitor = recordOf(service, await service.key({ clearance: 'public' }), 'meetings');
    const before = await visitor.list();
    const hidden = { key: 'M2', track: 'key:SR', title: { en: 'In secret' }, label: 'restricted' };
    await meetings.add(hidden).expect(201);
    await meetings.change('M2', { heldOn: '2026-05-01', status: 'held' });
    const after = await visitor.list();
    expect([after.text, after.headers['etag']]).toEqual([before.text, before.headers['etag']]);
    await visitor.remove('M2').expect(404);
    await meetings.remove('M2').expect(204);
    expect((await visitor.list()).text).toBe(before.text);
  });
});

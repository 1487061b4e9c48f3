import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Label, SearchHit } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { recordOf } from '../../testing/record.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: string;
const keys = new Map<Label, string>();

beforeAll(async () => {
  service = await startService();
  desk = await service.key();
  for (const clearance of ['public', 'internal', 'restricted'] as const)
    keys.set(clearance, await service.key({ clearance }));
});
afterAll(() => service.stop());

const PROCESS = '/v1/processes/turkiye-armenia';

const asking = async (secret: string, q: string): Promise<string[]> => {
  const { body } = await service.with(secret).get('/v1/search').query({ q, limit: 200 }).expect(200);
  return body.data.map((hit: SearchHit) => `${hit.kind} ${hit.key}`);
};
const found = (clearance: Label, q: string) => asking(keys.get(clearance) ?? '', q);
/** What each clearance finds, from the lowest to the highest. */
const seenOf = async (q: string) => [
  await found('public', q),
  await found('internal', q),
  await found('restricted', q),
];
const item = (key: string, title: string, label: Label = 'public') => ({
  key,
  kind: 'action',
  theme: 'transport',
  title: { en: title },
  label,
});
const claim = (body: object) =>
  service
    .with(desk)
    .post(`${PROCESS}/assertions`)
    .send({
      effectiveOn: '2026-05-10',
      account: 'desk',
      act: 'discuss',
      sources: [{ source: 'key:S01' }],
      ...body,
    })
    .expect(201);

describe('what a reader may not see', () => {
  it('is not found, whether it is asked for exactly or nearly so', async () => {
    await recordOf(service, desk, 'items')
      .add(item('H1', 'Zanzibar corridor', 'internal'))
      .expect(201);
    expect(await seenOf('zanzibar')).toEqual([[], ['item H1'], ['item H1']]);
    expect(await seenOf('zanzibra')).toEqual([[], ['item H1'], ['item H1']]);
  });

  it('changes nothing in what they find: no hit, no score, no order', async () => {
    const ask = async (q: string) =>
      (
        await service
          .with(keys.get('public') ?? '')
          .get('/v1/search')
          .query({ q, limit: 200 })
      ).text;
    const questions = ['gyumri', 'gymri', 'railway gate', 'kapı'];
    const before = await Promise.all(questions.map(ask));
    const items = recordOf(service, desk, 'items');
    await items.add(item('H2', 'Gyumri gymri gumri railway gate gates kapı kapi', 'restricted')).expect(201);
    expect(await Promise.all(questions.map(ask))).toEqual(before);
  });

  it('comes and goes with its label, and what is said of it as well', async () => {
    const items = recordOf(service, desk, 'items');
    await items.add(item('H3', 'Ostrich farm')).expect(201);
    await claim({ item: 'key:H3', key: 'HA3', verb: 'flabbergasted' });
    expect(await seenOf('flabbergasted')).toEqual([['assertion HA3'], ['assertion HA3'], ['assertion HA3']]);
    // What it rests on is public, so the claim may not be left bare: the item alone is raised.
    await items.change('H3', { label: 'restricted' });
    expect(await seenOf('flabbergasted')).toEqual([[], [], ['assertion HA3']]);
    expect(await seenOf('ostrich')).toEqual([[], [], ['item H3']]);
    await items.change('H3', { label: 'public' });
    expect(await seenOf('flabbergasted')).toEqual([['assertion HA3'], ['assertion HA3'], ['assertion HA3']]);
  });

  it('is not found by a quotation from it, nor by a point of an agenda', async () => {
    await recordOf(service, desk, 'sources')
      .add({
        key: 'HS',
        kind: 'other',
        publisher: 'A desk',
        title: 'Notes',
        language: 'en',
        label: 'internal',
      })
      .expect(201);
    const quote = { exact: 'a perspicacious remark' };
    await claim({
      item: 'key:I01',
      key: 'HA4',
      verb: 'bamboozled',
      sources: [{ source: 'key:S01' }, { source: 'key:HS', quote }],
    });
    expect(await seenOf('perspicacious')).toEqual([[], ['assertion HA4'], ['assertion HA4']]);
    expect(await found('public', 'bamboozled')).toEqual(['assertion HA4']);
    await recordOf(service, desk, 'sources').change('HS', { label: 'restricted' });
    expect(await seenOf('perspicacious')).toEqual([[], [], ['assertion HA4']]);

    const items = recordOf(service, desk, 'items');
    await items.add(item('H5', 'A quagmire')).expect(201);
    await recordOf(service, desk, 'meetings').change('SR1', {
      agenda: [{ title: { en: 'On the bumbershoot' }, item: 'key:H5' }],
    });
    expect(await found('public', 'bumbershoot')).toEqual(['meeting SR1']);
    await items.change('H5', { label: 'internal' });
    expect(await seenOf('bumbershoot')).toEqual([[], ['meeting SR1'], ['meeting SR1']]);
  });

  it('that is corrected is found by whoever does not see the correction', async () => {
    await claim({ item: 'key:I01', key: 'HA6', verb: 'kerfuffled' });
    await service
      .with(desk)
      .post(`${PROCESS}/assertions/key:HA6/corrections`)
      .send({
        key: 'HA7',
        verb: 'discombobulated',
        label: 'restricted',
        sources: [{ source: 'key:S01' }],
      })
      .expect(201);
    expect(await seenOf('kerfuffled')).toEqual([['assertion HA6'], ['assertion HA6'], []]);
    expect(await seenOf('discombobulated')).toEqual([[], [], ['assertion HA7']]);
  });

  it('is a process, with all that is in it', async () => {
    const { body } = await service
      .with(desk)
      .post('/v1/processes')
      .send({ slug: 'hidden', title: { en: 'Talks on the archipelago' }, label: 'internal' })
      .expect(201);
    await service
      .with(desk)
      .post(`${body.href ?? '/v1/processes/hidden'}/items`)
      .send(item('I1', 'Archipelago ferry'))
      .expect(201);
    expect(await found('public', 'archipelago')).toEqual([]);
    expect(await found('internal', 'archipelago')).toHaveLength(2);
  });

  it('is whatever another organization has', async () => {
    const { organizationId } = await createOrganization(service.database);
    const stranger = await service.key({ organizationId });
    expect(await asking(stranger, 'armenia')).toEqual([]);
    expect(await asking(stranger, 'armenai')).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let desk: string;
let visitor: string;

beforeAll(async () => {
  service = await startService();
  desk = await service.key();
  visitor = await service.key({ clearance: 'public', scopes: ['processes:read'] });
}, 30_000);
afterAll(() => service.stop());

const PROCESS = '/v1/processes/turkiye-armenia';
const post = async (path: string, body: object) =>
  (await service.with(desk).post(`${PROCESS}/${path}`).send(body).expect(201)).body;
const patch = (path: string, body: object) =>
  service.with(desk).patch(`${PROCESS}/${path}`).set('if-match', '*').send(body).expect(200);

const file = async (path: string, secret = visitor) => {
  const { text, headers } = await service.with(secret).get(`${PROCESS}/${path}`).buffer(true).expect(200);
  return { text, headers: headers as Record<string, string> };
};

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)?.toString();
    return {
      uid: value('uid'),
      summary: value('summary'),
      start: value('dtstart'),
      sequence: Number(value('sequence')),
      changed: value('last-modified'),
      category: value('categories'),
    };
  });

const titlesIn = (text: string) => parseFeed(text).items.map(({ title }) => title);

describe('the calendar of a process', () => {
  it('has the meetings of the record on their days', async () => {
    const { text } = await file('meetings.ics');
    const { body } = await service.with(visitor).get(`${PROCESS}/meetings?limit=200`).expect(200);
    const dated = body.data.filter(({ heldOn }: { heldOn: string | null }) => heldOn?.length === 10);
    expect(dated).toHaveLength(22);
    expect(eventsIn(text).map(({ uid, start }) => [uid, start])).toEqual(
      dated.map(({ id, heldOn }: Record<string, string>) => [`${id}@parley`, heldOn]),
    );
    expect(text).toContain('(2023-10)');
  });

  it('counts what was changed, and says when', async () => {
    const added = await post('meetings', {
      key: 'SR7',
      track: 'key:SR',
      heldOn: '2027-03-15',
      title: { en: 'Seventh' },
    });
    const seen = async () =>
      eventsIn((await file('meetings.ics')).text).find(({ uid }) => uid === `${added.id}@parley`);
    const before = await seen();
    expect(before).toMatchObject({ summary: 'SR7 Seventh', start: '2027-03-15', sequence: 0 });
    await patch('meetings/key:SR7', { heldOn: '2027-03-16' });
    await patch('meetings/key:SR7', { place: { en: 'Gyumri' } });
    const after = await seen();
    expect(after).toMatchObject({ start: '2027-03-16', sequence: 2 });
    expect(Date.parse(after?.changed ?? '')).toBeGreaterThanOrEqual(Date.parse(before?.changed ?? ''));
    await patch('tracks/key:SR', { title: { en: 'Envoys' } });
    expect(await seen()).toMatchObject({ category: 'Envoys', sequence: 2 });
    await patch('meetings/key:SR7', { label: 'internal' });
    expect(await seen()).toBeUndefined();
    await patch('meetings/key:SR7', { label: 'public' });
    expect((await seen())?.sequence).toBeGreaterThan(2);
    await service.with(desk).delete(`${PROCESS}/meetings/key:SR7`).set('if-match', '*').expect(204);
    expect(await seen()).toBeUndefined();
  });

  it('is as it was at both times', async () => {
    const by = async (query: string) => eventsIn((await file(`meetings.ics?${query}`)).text).length;
    expect(await by('asOf=2022-12-31')).toBe(7);
    const knownAt = new Date().toISOString();
    const before = await file(`meetings.ics?knownAt=${knownAt}`);
    await patch('meetings/key:SR1', { title: { en: 'Another title' } });
    expect((await file(`meetings.ics?knownAt=${knownAt}`)).text).toBe(before.text);
    expect((await file('meetings.ics')).text).not.toBe(before.text);
  });
});

describe('the changes of a process, as news', () => {
  it('are told newest first, a sentence each', async () => {
    await post('assertions', {
      item: 'key:I08',
      effectiveOn: '2026-05-10',
      account: 'party:AM',
      act: 'reconfirm',
      verb: 'confirmed',
      agreement: 'agreed',
      meeting: 'key:SR6',
      sources: [{ source: 'key:S01' }],
    });
    await patch('items/key:I08', { title: { en: 'Railway' } });
    const { text } = await file('changes.atom?lang=en');
    expect(titlesIn(text).slice(0, 2)).toEqual([
      'Item I08 “Railway”: changed',
      'Item I08 “Railway”: reconfirmed at SR6 by Armenia',
    ]);
    const { items } = JSON.parse((await file('changes.json?lang=en')).text) as { items: Item[] };
    expect(items.map(({ title }) => title)).toEqual(titlesIn(text));
    expect(items.map(({ id }) => id)).toEqual(parseFeed(text).items.map(({ id }) => id));
    expect(items).toHaveLength(100);
    expect(new Set(items.map(({ id }) => id)).size).toBe(100);
  });

  it('say nothing of what is out of sight, and count nothing of it: not a byte is another', async () => {
    const everything = () =>
      Promise.all(['meetings.ics', 'changes.atom', 'changes.json'].map((path) => file(path)));
    const told = (answers: Awaited<ReturnType<typeof everything>>) =>
      answers.map(({ text, headers }) => [text, headers['etag'], headers['last-modified']]);
    const before = told(await everything());
    const item = await post('items', {
      kind: 'action',
      theme: 'rail',
      title: { en: 'Hidden' },
      label: 'internal',
    });
    await post('meetings', {
      track: 'key:SR',
      heldOn: '2027-01-11',
      title: { en: 'Hidden' },
      label: 'restricted',
    });
    await post('assertions', {
      item: item.id,
      effectiveOn: '2026-05-11',
      account: 'desk',
      act: 'propose',
      agreement: 'proposed',
      sources: [{ source: 'key:S01' }],
    });
    expect(told(await everything())).toEqual(before);
    expect((await file('changes.atom', desk)).text).toContain('Hidden');
  });

  it('keep the id of each entry, whatever comes after it, and whoever else reads it', async () => {
    const ids = async (secret: string) =>
      parseFeed((await file('changes.atom', secret)).text).items.map(({ id }) => id);
    const before = await ids(visitor);
    await patch('items/key:I09', { title: { en: 'Visas' } });
    const after = await ids(visitor);
    expect(after.slice(1, 50)).toEqual(before.slice(0, 49));
    expect(await ids(desk)).toEqual(expect.arrayContaining(after.slice(0, 3)));
  });
});

interface Item {
  id: string;
  title: string;
}

describe('a file that is read again and again', () => {
  it.each(['meetings.ics', 'changes.atom', 'changes.json'])(
    '%s is sent once to whoever has it',
    async (path) => {
      const { headers } = await file(path);
      expect(headers).toMatchObject({
        etag: expect.stringMatching(/^"/),
        'last-modified': expect.stringMatching(/GMT$/),
        vary: expect.stringContaining('Accept-Language'),
      });
      const again = await service
        .with(visitor)
        .get(`${PROCESS}/${path}`)
        .set('if-none-match', String(headers['etag']))
        .expect(304);
      expect(again.text).toBe('');
      await patch('meetings/key:SR2', { title: { en: `Known by ${path}` } });
      await service
        .with(visitor)
        .get(`${PROCESS}/${path}`)
        .set('if-none-match', String(headers['etag']))
        .expect(200);
    },
  );

  it('is in the language that is asked for, else in the one that the reader likes best', async () => {
    const ask = (path: string, accepted: string) =>
      service
        .with(visitor)
        .get(`${PROCESS}/${path}`)
        .set('accept-language', accepted)
        .buffer(true)
        .expect(200);
    expect((await ask('changes.atom', 'de, hy;q=0.8, tr;q=0.5')).headers['content-disposition']).toContain(
      '-hy-',
    );
    expect((await ask('changes.atom?lang=tr', 'hy')).headers['content-disposition']).toContain('-tr-');
    expect((await ask('changes.atom', '')).headers['content-disposition']).toContain('-en-');
  });
});

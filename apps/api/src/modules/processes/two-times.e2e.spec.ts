import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beginWrite, finishWrite, type Label, recordVersions } from '@parley/database';
import { type ProcessRef, withClient, writeIn } from '@parley/testing';
import {
  addressesOfReadings,
  readAll,
  type Reading,
  readings,
  withoutClock,
} from '../../testing/every-reading.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;
let of: ProcessRef;
let addresses: Reading[];
const keys = {} as Record<Label, string>;

beforeAll(async () => {
  service = await startService();
  for (const clearance of ['public', 'internal', 'restricted'] as const) {
    keys[clearance] = await service.key({ clearance });
  }
  const { body } = await service.with(keys.public).get(process).expect(200);
  of = { organizationId: service.organizationId, processId: body.id };
  addresses = await addressesOfReadings(service, keys.restricted);
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
async function send(method: 'post' | 'patch' | 'put' | 'delete', path: string, body?: object): Promise<void> {
  const asker = service.with(keys.restricted);
  const { headers } = await asker.get(`${process}/${path}`);
  const answer = await asker[method](`${process}/${path}`)
    .set(method !== 'post' && headers['etag'] ? { 'if-match': headers['etag'] } : {})
    .send(body);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
}

const word = {
  item: 'key:I02',
  effectiveOn: '2026-05-10',
  account: 'desk',
  act: 'observe',
  implementation: 2,
  sources: [{ source: 'key:S01' }],
};

/** Every sort of writing there is, one after the other. */
async function writeEverything(): Promise<void> {
  await send('post', 'assertions', { ...word, key: 'W1' });
  await send('post', 'assertions', { ...word, key: 'W2', item: 'key:I03', effectiveOn: '2022-07-02' });
  await send('post', 'proposals', { assertions: [word] });
  await send('post', 'assertions/key:A13/corrections', {
    implementation: 1,
    note: { en: 'Not yet.' },
    sources: [{ source: 'key:S02' }],
  });
  await send('post', 'assertions/batch', {
    assertions: [
      {
        ...word,
        item: 'key:I09',
        act: 'reverse',
        implementation: 0,
        cause: { en: 'Closed again.' },
        actor: 'the customs',
      },
      { ...word, item: 'key:I10', effectiveOn: '2025-01', implementation: 1 },
    ],
  });
  await send('post', 'proposals', { assertions: [{ ...word, key: 'W3', item: 'key:I11' }] });
  await send('patch', 'items/key:I02', { title: { en: 'Another title' }, weight: 7, dueOn: '2024' });
  await send('patch', 'items/key:I03', { kind: 'principle', theme: 'trade', obligors: ['key:TR'] });
  await send('patch', 'items/key:I01', { label: 'restricted' });
  await send('patch', 'items/key:I04', { label: 'internal', description: null });
  await send('post', 'items', { key: 'I99', kind: 'action', theme: 'rail', title: { en: 'Night trains' } });
  await send('post', 'sources', { key: 'S99', kind: 'decree', publisher: 'X', title: 'Y', language: 'en' });
  await send('put', 'sources/key:S03/text', { text: 'The text as it was published.' });
  await send('patch', 'sources/key:S04', { title: 'As published later' });
  await send('post', 'parties', { key: 'GE', role: 'host', name: { en: 'Georgia' } });
  await send('post', 'representatives', { key: 'E9', party: 'key:GE', name: 'N', office: { en: 'Envoy' } });
  await send('post', 'tracks', { key: 'TX', title: { en: 'Experts' }, level: 'technical' });
  await send('post', 'meetings', { key: 'TX1', track: 'key:TX', heldOn: '2026-05', title: { en: 'First' } });
  await send('patch', 'meetings/key:SR5', { participants: [], agenda: [], sources: [] });
  await send('patch', 'milestones/key:M2', { plannedOn: '2022', criteria: [{ milestone: 'key:M3' }] });
  await send('post', 'events', { key: 'X9', occurredOn: '2024', type: 'trade', title: { en: 'A fair' } });
  await send('delete', 'events/key:X9');
  await send('delete', 'sources/key:S99');
  await send('delete', 'meetings/key:TX1');
  await service
    .with(keys.restricted)
    .patch(process)
    .set('if-match', '*')
    .send({ title: { en: 'Renamed' }, label: 'internal' });
  await service
    .with(keys.restricted)
    .patch(process)
    .set('if-match', '*')
    .send({ singleUndertaking: true, label: 'public' });
  await writeIn(service.database, of, async (client) => {
    const inProcess = { processId: of.processId };
    const renamed = { name: 'Someone Else' };
    await client.meeting.updateMany({ where: { ...inProcess, key: 'SR4' }, data: { label: 'restricted' } });
    await client.meeting.updateMany({
      where: { ...inProcess, key: 'SR6' },
      data: { status: 'postponed', title: { en: 'Postponed' } },
    });
    await client.party.updateMany({ where: { ...inProcess, key: 'AM' }, data: { name: { en: 'RA' } } });
    await client.track.updateMany({ where: { ...inProcess, key: 'SR' }, data: { title: { en: 'Envoys' } } });
    await client.representative.updateMany({ where: inProcess, data: renamed });
    await client.source.updateMany({ where: { ...inProcess, key: 'S01' }, data: { label: 'restricted' } });
    await client.milestoneCriterion.deleteMany({ where: inProcess });
    await client.eventItem.deleteMany({ where: inProcess });
    const [event] = await client.event.findMany({ where: inProcess, orderBy: { id: 'desc' }, take: 1 });
    await client.eventSource.deleteMany({ where: { ...inProcess, eventId: event?.id ?? '' } });
    await client.event.deleteMany({ where: { ...inProcess, id: event?.id ?? '' } });
  });
}

/** What the tables have now and the last versions do not, or the other way round. */
const unrecorded = () =>
  withClient(service.testDatabase.superuserUrl, async (client) => {
    const { rows } = await client.query(`
      WITH last AS (
        SELECT DISTINCT ON (process_id, resource, id) process_id, resource, id, key, dated, label, body, text
        FROM resource_version
        ORDER BY process_id, resource, id, revision DESC
      ),
      there AS (SELECT * FROM last WHERE body IS NOT NULL),
      current AS (SELECT process_id, resource, id, key, dated, label, body, text FROM resource_now)
      (TABLE current EXCEPT TABLE there) UNION ALL (TABLE there EXCEPT TABLE current)
    `);
    return rows;
  });

describe('every reading', () => {
  it.each(readings.map(({ id, path, query }) => [id, path, query] as const))(
    '%s takes both times',
    (_id, path, query) => {
      // A process, and so the list of them, has no date: it is as it was known.
      const isProcess = /^\/v1\/processes(\/\{process\})?$/.test(path);
      expect(Object.keys(query?.shape ?? {})).toEqual(
        expect.arrayContaining(isProcess ? ['knownAt'] : ['asOf', 'knownAt']),
      );
    },
  );

  it('answers the same pair of times with the same bytes, whatever is written later', async () => {
    const now = new Date().toISOString();
    const readers = [
      ['restricted', { asOf: '2026-05-14', knownAt: now }],
      ['public', { asOf: '2026-05-14', knownAt: now }],
      ['restricted', { asOf: '2026-05-14', knownAt: '2026-05-14T12:00:00.020Z' }],
      ['public', { asOf: '2022-07', knownAt: '2026-05-15T00:00:00Z' }],
      ['public', { asOf: '2026-05-14', knownAt: '2020-01-01T00:00:00Z' }],
    ] as const;
    const read = async () => {
      const answers = [];
      for (const [clearance, times] of readers) {
        answers.push(await readAll(service, keys[clearance], addresses, times));
      }
      return answers;
    };
    const before = await read();
    expect(await unrecorded()).toEqual([]);
    await writeEverything();
    const after = await read();
    expect(after).toEqual(before);
    // What was written is there for whoever asks for what is known now: it has changed every list and every figure.
    const later = await readAll(service, keys.restricted, addresses, { asOf: '2026-05-14' });
    const pathOf = (address: string) => address.split('?', 1)[0] ?? '';
    const then = new Map(
      Object.entries(before[0] ?? {}).map(([address, { text }]) => [pathOf(address), withoutClock(text)]),
    );
    const unchanged = Object.entries(later).filter(
      ([address, { text }]) => then.get(pathOf(address)) === withoutClock(text),
    );
    // (But for the first page of changes, which begins with the beginning.)
    const whole = unchanged.map(([address]) => pathOf(address)).filter((path) => !/key:|changes/.test(path));
    expect(whole).toEqual([]);
    expect(await unrecorded()).toEqual([]);
  }, 120_000);

  it('knows nothing of a resource before it was recorded, and no more of it once it was removed', async () => {
    const { body } = await service.with(keys.public).get(`${process}/items/key:I99`).expect(200);
    expect(body.title).toEqual({ en: 'Night trains' });
    const earlier = 'knownAt=2026-05-15T00:00:00Z';
    await service.with(keys.public).get(`${process}/items/key:I99?${earlier}`).expect(404);
    const events = async (query: string) =>
      (await service.with(keys.public).get(`${process}/events?limit=200${query}`).expect(200)).body.data;
    const [now, then] = [await events(''), await events(`&${earlier}`)];
    expect(then).toHaveLength(now.length + 1);
    const removed = then.at(-1).key;
    await service.with(keys.public).get(`${process}/events/key:${removed}`).expect(404);
    await service.with(keys.public).get(`${process}/events/key:${removed}?${earlier}`).expect(200);
    await service.with(keys.public).get(`${process}?knownAt=2020-01-01T00:00:00Z`).expect(404);
  });

  it('holds what is dated to the other time and leaves what is not', async () => {
    const list = async (name: string, asOf: string) => {
      const { body } = await service
        .with(keys.restricted)
        .get(`${process}/${name}?limit=200&asOf=${asOf}&knownAt=2026-05-15T00:00:00Z`)
        .expect(200);
      return body.data as Record<string, string>[];
    };
    const meetings = await list('meetings', '2022-07-01');
    expect(meetings.filter(({ key }) => key?.startsWith('SR')).map(({ key }) => key)).toEqual([
      'SR1',
      'SR2',
      'SR3',
      'SR4',
    ]);
    expect(
      (await list('assertions', '2022-02')).every(({ effectiveOn }) => (effectiveOn ?? '') < '2022-03'),
    ).toBe(true);
    expect(await list('items', '1990')).toHaveLength(16);
    const { status } = await service.with(keys.restricted).get(`${process}/meetings/key:SR5?asOf=2024-07-29`);
    expect(status).toBe(404);
  });
});

describe('a writer under way', () => {
  it('changes no answer that was given: whoever asks for what it may yet change waits for it', async () => {
    const database = service.testDatabase.connect({ max: 1 });
    const question = `${process}/progress?asOf=2026-05-14`;
    let answer:
      Promise<{ text: string; body: { knownAt: string; process: { revision: number } } }> | undefined;
    const settled: string[] = [];
    const revision = await database.withScope(of, () =>
      database.prisma.$transaction(async (client) => {
        const write = await beginWrite(client, of);
        const where = { processId: of.processId, key: 'I10' };
        const { id } = await client.item.findFirstOrThrow({ where });
        await client.item.updateMany({ where, data: { weight: 9, kind: 'end_goal' } });
        await recordVersions(client, write, [id]);
        await finishWrite(client, write, 'public');
        // It has its instant already; only nobody sees it yet.
        answer = service
          .with(keys.restricted)
          .get(`${question}&knownAt=${write.recordedAt.toISOString()}`)
          .then((given) => {
            settled.push('answered');
            return given;
          });
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(settled).toEqual([]);
        settled.push('committed');
        return Number(write.revision);
      }),
    );
    const given = await answer;
    expect(settled).toEqual(['committed', 'answered']);
    expect(given?.body.process.revision).toBe(revision);
    const again = await service.with(keys.restricted).get(`${question}&knownAt=${given?.body.knownAt}`);
    expect(again.text).toBe(given?.text);
  });
});

describe('writing on what is hidden', () => {
  it('leaves every answer to a viewer without clearance as it was, headers and all', async () => {
    const answers = async () => {
      const all = await readAll(service, keys.public, addresses, { asOf: '2026-05-14' });
      return Object.entries(all).map(([address, { status, text, headers }]) => {
        // The clock has gone on, and an instant may be packed to a byte more or less.
        const { 'content-length': _, ...kept } = headers;
        return { address, status, text: withoutClock(text), headers: kept };
      });
    };
    await send('post', 'items', {
      key: 'I98',
      kind: 'action',
      theme: 'secret',
      title: { en: 'Hidden' },
      label: 'internal',
    });
    const before = await answers();
    await send('patch', 'items/key:I98', { title: { en: 'Still hidden' }, weight: 3, dueOn: '2025' });
    // What it rests on has to be seen by those who see it: S01 is restricted by now.
    const hidden = { ...word, sources: [{ source: 'key:S02' }] };
    await send('post', 'assertions', {
      ...hidden,
      key: 'W9',
      item: 'key:I98',
      act: 'agree',
      account: 'joint',
    });
    await send('post', 'assertions', { ...hidden, key: 'W8', item: 'key:I10', label: 'internal' });
    await send('post', 'meetings', {
      key: 'H8',
      track: 'key:SR',
      title: { en: 'Secret' },
      label: 'internal',
    });
    await send('patch', 'meetings/key:H8', {
      heldOn: '2026-01',
      status: 'held',
      agenda: [{ title: { en: 'X' } }],
    });
    await send('post', 'milestones', { key: 'H7', title: { en: 'Secret' }, label: 'restricted' });
    await send('post', 'events', {
      key: 'H6',
      occurredOn: '2024',
      type: 'x',
      title: { en: 'X' },
      label: 'internal',
    });
    await send('delete', 'events/key:H6');
    await send('patch', 'items/key:I98', { label: 'restricted' });
    expect(await answers()).toEqual(before);
  }, 60_000);
});

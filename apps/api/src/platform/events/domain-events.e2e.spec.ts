import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { domainEventTypes, type DomainEvent, type Label } from '@parley/contracts';
import { createOrganization, withClient } from '@parley/testing';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { DomainEvents } from './domain-events.ts';
import { ForgetTold } from './forget-told.ts';

let service: RunningService;
let events: DomainEvents;
let desk: string;

beforeAll(async () => {
  service = await startService();
  events = service.app.get(DomainEvents);
  desk = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const ask = () => service.with(desk);
const change = (path: string, body: object) =>
  ask().patch(`${process}/${path}`).set('if-match', '*').send(body).expect(200);
const claim = (body: object = {}) => ({
  item: 'key:I10',
  effectiveOn: '2026-05-01',
  account: 'desk',
  act: 'discuss',
  sources: [{ source: 'key:S01' }],
  ...body,
});

/** What each clearance is told of some work. */
async function toldOf(work: () => Promise<unknown>): Promise<Record<Label, string[]>> {
  const { organizationId } = service;
  const position = await events.head(organizationId);
  await work();
  const heard = async (clearance: Label) =>
    (await events.after({ organizationId, clearance }, position, 1000)).events.map(({ event }) =>
      nameOf(event),
    );
  return {
    public: await heard('public'),
    internal: await heard('internal'),
    restricted: await heard('restricted'),
  };
}

const nameOf = ({ type, subject, item }: DomainEvent): string =>
  [type, subject.key, ...(item === null ? [] : [`on ${item.key}`])].join(' ');
const all = (...told: string[]) => ({ public: told, internal: told, restricted: told });

describe('what happens in a process', () => {
  it('is told as it is written: what was added, changed and removed', async () => {
    const said = { key: 'X9', title: { en: 'A new track' }, level: 'technical' };
    expect(await toldOf(() => ask().post(`${process}/tracks`).send(said).expect(201))).toEqual(
      all('track.created X9'),
    );
    expect(await toldOf(() => change('tracks/key:X9', { title: { en: 'Another' } }))).toEqual(
      all('track.changed X9'),
    );
    const remove = () => ask().delete(`${process}/tracks/key:X9`).set('if-match', '*').expect(204);
    expect(await toldOf(remove)).toEqual(all('track.removed X9'));
  });

  it('is told of what is said, each assertion by itself, with its item', async () => {
    const assertions = [claim({ key: 'Y1' }), claim({ key: 'Y2', item: 'key:I11' })];
    const batch = () => ask().post(`${process}/assertions/batch`).send({ assertions }).expect(201);
    expect(await toldOf(batch)).toEqual(all('assertion.appended Y1 on I10', 'assertion.appended Y2 on I11'));
    const correct = () =>
      ask()
        .post(`${process}/assertions/key:Y2/corrections`)
        .send({ key: 'Y3', effectiveOn: '2026-05-02', note: { en: 'Later' }, sources: claim().sources })
        .expect(201);
    expect(await toldOf(correct)).toEqual(all('assertion.corrected Y3 on I11'));
  });

  it('is not told where nothing has changed', async () => {
    expect(await toldOf(() => change('items/key:I02', {}).catch(() => undefined))).toEqual(all());
    const { body } = await ask().get(`${process}/items/key:I02`).expect(200);
    expect(await toldOf(() => change('items/key:I02', { weight: body.weight }))).toEqual(all());
  });

  it('is told of a process that is put away, taken out again and removed', async () => {
    const body = { slug: 'short-talks', title: { en: 'Short talks' } };
    const path = '/v1/processes/short-talks';
    const file = (archived: boolean) => () =>
      ask().patch(path).set('if-match', '*').send({ archived }).expect(200);
    expect(await toldOf(() => ask().post('/v1/processes').send(body).expect(201))).toEqual(
      all('process.created short-talks'),
    );
    expect(await toldOf(file(true))).toEqual(all('process.archived short-talks'));
    expect(await toldOf(file(false))).toEqual(all('process.restored short-talks'));
    expect(await toldOf(() => ask().delete(path).set('if-match', '*').expect(204))).toEqual(
      all('process.removed short-talks'),
    );
  });

  it('has the revision of each clearance, and where the thing is read', async () => {
    const { organizationId } = service;
    const position = await events.head(organizationId);
    await ask()
      .post(`${process}/assertions`)
      .send(claim({ label: 'internal' }))
      .expect(201);
    await change('items/key:I03', { weight: 2 });
    for (const clearance of ['public', 'restricted'] as const) {
      const told = await events.after({ organizationId, clearance }, position, 10);
      const event = told.events.at(-1)?.event;
      const { body } = await service
        .with(await service.key({ clearance }))
        .get(event?.subject.href ?? '')
        .expect(200);
      expect(body).toMatchObject({ key: 'I03', id: event?.subject.id });
      const read = await service
        .with(await service.key({ clearance }))
        .get(process)
        .expect(200);
      expect(event).toMatchObject({
        type: 'item.changed',
        organization: organizationId,
        process: { id: read.body.id, slug: 'turkiye-armenia' },
        revision: read.body.revision,
      });
    }
  });
});

describe('what is hidden', () => {
  it('is told to whoever is cleared for it, and to nobody else', async () => {
    const say = (label: string) => () =>
      ask()
        .post(`${process}/assertions`)
        .send(claim({ key: `Z-${label}`, label }))
        .expect(201);
    expect(await toldOf(say('internal'))).toEqual({
      ...all('assertion.appended Z-internal on I10'),
      public: [],
    });
    expect(await toldOf(say('restricted'))).toEqual({
      ...all(),
      restricted: ['assertion.appended Z-restricted on I10'],
    });
  });

  it('is gone for those who lose sight of it, by no name, and comes to those who gain it', async () => {
    expect(await toldOf(() => change('items/key:I12', { label: 'internal' }))).toEqual({
      ...all('item.changed I12'),
      public: ['item.removed '],
    });
    expect(await toldOf(() => change('items/key:I12', { weight: 3 }))).toEqual({
      ...all('item.changed I12'),
      public: [],
    });
    expect(await toldOf(() => change('items/key:I12', { label: 'public' }))).toEqual({
      ...all('item.changed I12'),
      public: ['item.created I12'],
    });
  });

  it('since it was told, is told no more to who was away, but for its being gone', async () => {
    const told = await toldOf(async () => {
      await change('items/key:I13', { weight: 4 });
      await ask()
        .post(`${process}/assertions`)
        .send(claim({ key: 'W1', item: 'key:I13' }))
        .expect(201);
      await change('items/key:I13', { label: 'restricted' });
    });
    expect(told.public).toEqual(['item.removed ']);
    expect(told.restricted).toEqual(['item.changed I13', 'assertion.appended W1 on I13', 'item.changed I13']);
  });

  it('as a whole process, is gone with all that happens in it', async () => {
    const path = '/v1/processes/secret-talks';
    const hide = (label: string) => ask().patch(path).set('if-match', '*').send({ label }).expect(200);
    const body = { slug: 'secret-talks', title: { en: 'Secret talks' } };
    await ask().post('/v1/processes').send(body).expect(201);
    const party = (key: string) => ({ key, role: 'party', name: { en: key } });
    const told = await toldOf(async () => {
      await ask().post(`${path}/parties`).send(party('P1')).expect(201);
      await hide('internal');
      await ask().post(`${path}/parties`).send(party('P2')).expect(201);
    });
    expect(told.public).toEqual(['process.removed ']);
    expect(told.internal).toEqual(['party.created P1', 'process.changed secret-talks', 'party.created P2']);
  });
});

describe('the outbox', () => {
  it('is numbered without gaps, in the order of committing, however many write at once', async () => {
    const { organizationId, database } = service;
    const before = await events.head(organizationId);
    const made = await Promise.all(
      Array.from({ length: 4 }, (_, n) =>
        ask()
          .post('/v1/processes')
          .send({ slug: `side-${n}`, title: { en: 'Side talks' } })
          .expect(201),
      ),
    );
    const read: bigint[] = [];
    let position = before;
    let isWriting = true;
    // Somebody who reads by number all the while must not miss what commits later.
    const reading = (async () => {
      for (let isLast = false; !isLast;) {
        isLast = !isWriting;
        const told = await events.after({ organizationId, clearance: 'restricted' }, position, 7);
        read.push(...told.events.map((one) => one.position));
        if (told.events.length > 0) isLast = false;
        position = told.position;
      }
    })();
    await Promise.all(
      made.flatMap(({ body: { slug } }) =>
        Array.from({ length: 10 }, (_, n) =>
          ask()
            .post(`/v1/processes/${slug}/parties`)
            .send({ key: `P${n}`, role: 'party', name: { en: 'A party' } })
            .expect(201),
        ),
      ),
    );
    isWriting = false;
    await reading;
    expect(read).toEqual(Array.from({ length: 44 }, (_, n) => before + BigInt(n) + 1n));
    const rows = await database.withScope({ organizationId }, () =>
      database.prisma.outboxEvent.findMany({ orderBy: { position: 'asc' }, select: { position: true } }),
    );
    expect(rows.map((row) => row.position)).toEqual(rows.map((_, n) => BigInt(n) + 1n));
  });

  it('holds nothing of what was not committed, and nothing of another organization', async () => {
    const before = await events.head(service.organizationId);
    await ask()
      .post(`${process}/assertions`)
      .send(claim({ item: 'key:I99' }))
      .expect(422);
    expect(await events.head(service.organizationId)).toBe(before);
    const other = await createOrganization(service.database);
    expect(await events.after({ ...other, clearance: 'restricted' }, 0n, 1000)).toMatchObject({ events: [] });
  });

  it('tells of no type that is not in the catalogue', async () => {
    const { rows } = await withClient(service.testDatabase.superuserUrl, (client) =>
      client.query<{ type: string }>(`
        SELECT resource || '.' || act AS type
        FROM unnest(enum_range(NULL::resource)) AS resource, unnest(ARRAY['created', 'changed', 'removed']) AS act
        UNION SELECT unnest(ARRAY['process.archived', 'process.restored', 'proposal.made'])
        UNION SELECT unnest(ARRAY['report.made', 'report.failed'])
        UNION SELECT 'assertion.' || act FROM unnest(ARRAY['appended', 'corrected', 'reversed']) AS act
        UNION SELECT 'proposal.' || verdict FROM unnest(enum_range(NULL::verdict)) AS verdict
      `),
    );
    expect(rows.map(({ type }) => type).toSorted()).toEqual(domainEventTypes.toSorted());
  });

  it('forgets after a week, of every organization, and keeps the rest', async () => {
    const { organizationId } = service;
    const head = await events.head(organizationId);
    await withClient(service.testDatabase.superuserUrl, (client) =>
      client.query(
        `UPDATE outbox_event SET told_at = now() - interval '7 days' WHERE organization_id = $1 AND position <= $2`,
        [organizationId, head - 1n],
      ),
    );
    await service.app.get(ForgetTold).forget();
    const told = await events.after({ organizationId, clearance: 'restricted' }, 0n, 1000);
    expect(told.events.map(({ position }) => position)).toEqual([head]);
    expect(told.position).toBe(head);
  });
});

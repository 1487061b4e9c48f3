import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createOrganization, createProcess, withClient } from '@parley/testing';
import { beginSession } from '../../testing/browser.ts';
import { type Ears, type Listening, listen } from '../../testing/listening.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { MOST_STREAMS } from './open-streams.ts';
import { Places } from './places.ts';

// Two instances on one database: what is written through one is told by the other.
let service: RunningService;
let other: RunningService;
let desk: string;

beforeAll(async () => {
  service = await startService();
  other = await startService({}, service);
  desk = await service.key();
}, 60_000);
afterAll(async () => {
  await other.stop();
  await service.stop();
});

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const process = '/v1/processes/turkiye-armenia';

/** Listens at the other instance, and is heard to. */
async function listening(ears: Ears = { key: desk }, asking: Parameters<typeof listen>[2] = {}, at = other) {
  const one = await listen(at, ears, asking);
  open.push(one);
  if (one.status === 200) await one.until(({ messages }) => messages.length > 0);
  return one;
}

let said = 0;
/** Says something of an item, through the first instance. */
async function say(body: object = {}): Promise<string> {
  said += 1;
  const key = `L${said}`;
  const claim = { item: 'key:I10', effectiveOn: '2026-05-01', account: 'desk', act: 'discuss', key };
  const sources = [{ source: 'key:S01' }];
  await service
    .with(desk)
    .post(`${process}/assertions`)
    .send({ ...claim, sources, ...body })
    .expect(201);
  return key;
}

const isTold = (key: string) => (one: Listening) => one.told().includes(`assertion.appended ${key}`);

describe('a live stream', () => {
  it('tells at one instance within a second what is written through another', async () => {
    const one = await listening();
    expect(one.messages).toMatchObject([{ event: 'ready', data: '{}' }]);
    expect(one.headers['content-type']).toBe('text/event-stream');
    expect(one.headers['cache-control']).toBe('private, no-cache, no-transform');
    expect([one.headers['content-encoding'], one.headers['etag']]).toEqual([undefined, undefined]);
    const key = await say();
    await one.until(isTold(key), 1000);
    expect(one.events()).toMatchObject([
      { type: 'assertion.appended', subject: { kind: 'assertion', key }, item: { key: 'I10' } },
    ]);
  });

  it('tells of chosen processes and types alone', async () => {
    const { body } = await service
      .with(desk)
      .post('/v1/processes')
      .send({ slug: 'side-talks', title: { en: 'Side talks' } })
      .expect(201);
    const [one, two, three] = await Promise.all([
      listening({ key: desk }, { query: 'process=side-talks' }),
      listening({ key: desk }, { query: 'type=item.changed&type=party.created' }),
      listening({ key: desk }, { query: `process=${body.id}&process=turkiye-armenia&type=party.created` }),
    ]);
    const party = { key: 'P1', role: 'party', name: { en: 'A party' } };
    await service.with(desk).post('/v1/processes/side-talks/parties').send(party).expect(201);
    await say();
    const change = service.with(desk).patch(`${process}/items/key:I02`).set('if-match', '*');
    await change.send({ weight: 7 }).expect(200);
    await two.until((stream) => stream.told().includes('item.changed I02'));
    expect(two.told()).toEqual(['party.created P1', 'item.changed I02']);
    expect(one.told()).toEqual(['party.created P1']);
    expect(three.told()).toEqual(['party.created P1']);
  });

  it('is refused where a process is nobody’s to see, or a type is none', async () => {
    await service.with(desk).get('/v1/live?process=no-such-process').expect(404);
    const { body } = await service.with(desk).get('/v1/live?type=item.exploded').expect(422);
    expect(body.errors).toMatchObject([{ pointer: '?type' }]);
    await service.anonymous().get('/v1/live').expect(401);
    const blind = await service.key({ scopes: ['organization:read'] });
    await service.with(blind).get('/v1/live').expect(403);
  });

  it('has headers that can be asked for alone', async () => {
    const { headers } = await service.with(desk).head('/v1/live').expect(200);
    expect(headers['content-type']).toBe('text/event-stream');
  });

  it('is one of so many that somebody may have open, and there is room again once one is closed', async () => {
    const key = await service.key();
    const many = await Promise.all(Array.from({ length: MOST_STREAMS }, () => listening({ key })));
    const refused = await listening({ key });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '15']);
    await many[0]?.close();
    let again = await listening({ key });
    for (let n = 0; again.status === 429 && n < 50; n += 1) again = await listening({ key });
    expect(again.status).toBe(200);
  });
});

describe('whoever comes back', () => {
  it('is told all that they missed, once and in order', async () => {
    const key = await service.key();
    const before = await listening({ key });
    const first = await say();
    await before.until(isTold(first));
    await before.close();
    const missed: string[] = [];
    for (let n = 0; n < 50; n += 1) missed.push(await say());
    const after = await listening({ key }, { lastEventId: before.lastEventId() });
    await after.until(isTold(missed.at(-1) ?? ''));
    expect(after.messages[0]).toMatchObject({ event: 'ready' });
    expect(after.told()).toEqual(missed.map((one) => `assertion.appended ${one}`));
    // Cut off in the middle, they go on from there.
    const middle = after.messages.filter(({ event }) => event === undefined)[19]?.id ?? '';
    const rest = await listening({ key }, { lastEventId: middle });
    await rest.until(isTold(missed.at(-1) ?? ''));
    expect(rest.told()).toEqual(missed.slice(20).map((one) => `assertion.appended ${one}`));
  });

  it('is told what came after the beginning of a stream that said nothing', async () => {
    const quiet = await listening();
    await quiet.close();
    const key = await say();
    const again = await listening({ key: desk }, { lastEventId: quiet.lastEventId() });
    await again.until(isTold(key));
    expect(again.told()).toEqual([`assertion.appended ${key}`]);
  });

  it('with an id that is none, is too old or another’s, is told to read anew, and then what comes', async () => {
    const theirs = await createOrganization(service.database);
    const stranger = await service.key(theirs);
    const known = await listening();
    const visitor = await service.key({ clearance: 'public' });
    const aWeekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
    const everything = { organizationId: service.organizationId, clearance: 'restricted' } as const;
    for (const [key, lastEventId] of [
      [desk, 'nonsense'],
      [desk, crypto.randomUUID()],
      [desk, other.app.get(Places).seal({ position: 0n, at: aWeekAgo }, everything)],
      [stranger, known.lastEventId()],
      [visitor, known.lastEventId()],
    ] as const) {
      const one = await listening({ key }, { lastEventId });
      expect(one.messages).toMatchObject([{ event: 'reset', data: '{}' }]);
    }
    const one = await listening({ key: visitor }, { lastEventId: 'nonsense' });
    const key = await say();
    await one.until(isTold(key));
    expect(one.told()).toEqual([`assertion.appended ${key}`]);
  });

  it('to a database that was set back, is told to read anew', async () => {
    const one = await listening();
    await one.until(isTold(await say()));
    await withClient(service.testDatabase.superuserUrl, (client) =>
      client.query('UPDATE outbox_head SET position = position - 1'),
    );
    const again = await listening({ key: desk }, { lastEventId: one.lastEventId() });
    await withClient(service.testDatabase.superuserUrl, (client) =>
      client.query('UPDATE outbox_head SET position = position + 1'),
    );
    expect(again.messages).toMatchObject([{ event: 'reset' }]);
  });
});

describe('what is hidden', () => {
  it('is told to nobody who may not see it', async () => {
    const [visitor, clerk] = await Promise.all(
      (['public', 'internal'] as const).map(async (clearance) =>
        listening({ key: await service.key({ clearance }) }),
      ),
    );
    const secret = await say({ label: 'restricted' });
    const inside = await say({ label: 'internal' });
    const known = await say();
    await Promise.all([visitor?.until(isTold(known)), clerk?.until(isTold(known))]);
    expect(visitor?.told()).toEqual([`assertion.appended ${known}`]);
    expect(clerk?.told()).toEqual([`assertion.appended ${inside}`, `assertion.appended ${known}`]);
    expect(JSON.stringify(clerk?.messages)).not.toContain(secret);
    // The revision is theirs too: no gap tells of what came between.
    const { body } = await service
      .with(await service.key({ clearance: 'public' }))
      .get(process)
      .expect(200);
    expect(visitor?.events()[0]?.revision).toBe(body.revision);
  });

  it('is nobody’s of another organization', async () => {
    const theirs = await createOrganization(service.database);
    const stranger = await listening({ key: await service.key(theirs) });
    const own = await listening();
    await own.until(isTold(await say()));
    await createProcess(service.database, theirs);
    await stranger.until((one) => one.events().length > 0);
    expect(new Set(stranger.events().map(({ organization }) => organization))).toEqual(
      new Set([theirs.organizationId]),
    );
  });

  it('is no reason for an id to be another, nor does one id say that nothing was done', async () => {
    const ids = new Set<string>();
    const key = await service.key({ clearance: 'public' });
    for (let n = 0; n < 3; n += 1) ids.add((await listening({ key })).lastEventId());
    await say({ label: 'restricted' });
    ids.add((await listening({ key })).lastEventId());
    expect([ids.size, new Set([...ids].map(({ length }) => length)).size]).toEqual([4, 1]);
  });
});

describe('a stream ends at once', () => {
  const revoked = async (): Promise<{ secret: string; id: string }> => {
    const body = { name: 'Short', scopes: ['processes:read'], clearance: 'public' };
    const { body: made } = await service.with(desk).post('/v1/api-keys').send(body).expect(201);
    return { secret: made.secret, id: made.id };
  };

  it('with its key, revoked at another instance', async () => {
    const { secret, id } = await revoked();
    const one = await listening({ key: secret });
    await service.with(desk).delete(`/v1/api-keys/${id}`).expect(204);
    await one.ended;
    expect((await listening({ key: secret })).status).toBe(401);
    await say();
    expect(one.told()).toEqual([]);
  });

  it.each(['clearance', 'role', 'membership', 'session'] as const)(
    'with the %s of a person',
    async (what) => {
      const { userId } = await service.person({ role: 'editor', clearance: 'internal' });
      const { organizationId, database } = service;
      const { cookie, sessionId } = await beginSession(service, userId, organizationId);
      const one = await listening({ cookie });
      const { prisma } = database;
      const member = { where: { organizationId_userId: { organizationId, userId } } };
      await database.withScope({ organizationId }, async () => {
        if (what === 'clearance') await prisma.member.update({ ...member, data: { clearance: 'public' } });
        if (what === 'membership') await prisma.member.delete(member);
        if (what === 'role') await prisma.member.update({ ...member, data: { role: 'viewer' } });
        if (what === 'session') await prisma.session.delete({ where: { id: sessionId } });
      });
      // A viewer still reads what an editor does.
      if (what !== 'role') return one.ended;
      const key = await say();
      return one.until(isTold(key));
    },
  );

  it('with the service', async () => {
    const third = await startService({}, service);
    const one = await listening({ key: desk }, {}, third);
    await third.stop();
    await one.ended;
    expect(one.messages).toHaveLength(1);
  });
});

it('a break in the connection to the database loses nothing', async () => {
  const one = await listening();
  await withClient(service.testDatabase.superuserUrl, (client) =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'parley-signals'
      AND datname = current_database()`),
  );
  const key = await say();
  await one.until(isTold(key));
  const next = await say();
  await one.until(isTold(next), 1000);
  expect(one.told()).toEqual([`assertion.appended ${key}`, `assertion.appended ${next}`]);
});

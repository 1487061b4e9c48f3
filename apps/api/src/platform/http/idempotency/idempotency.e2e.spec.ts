import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@parley/testing';
import { type RunningService, startService } from '../../../testing/running-service.ts';
import { KeptAnswersRepository } from './kept-answers.repository.ts';

let service: RunningService;
let key: string;

beforeAll(async () => {
  service = await startService({ PARLEY_DATABASE_POOL_SIZE: '3' });
  key = await service.key();
});
afterAll(() => service.stop());

const process = '/v1/processes/turkiye-armenia';
const newItem = (title: string) => ({ kind: 'action', theme: 'transport', title: { en: title } });

const post = (once: string, body: object, { path = `${process}/items`, by = key } = {}) =>
  service.with(by).post(path).set('idempotency-key', once).send(body);

/** How many items of that title there really are. */
const itemsCalled = async (title: string): Promise<number> => {
  const { rows } = await asSuperuser('SELECT count(*)::int AS n FROM item WHERE title->>$$en$$ = $1', [
    title,
  ]);
  return Number(rows[0]?.['n']);
};

const asSuperuser = (sql: string, values: unknown[] = []) =>
  withClient(service.testDatabase.superuserUrl, (client) =>
    client.query<Record<string, unknown>>(sql, values),
  );

describe('a POST with an Idempotency-Key', () => {
  it('is done once, and answered the same when it is sent again', async () => {
    const once = randomUUID();
    const first = await post(once, newItem('Sent twice')).expect(201);
    const again = await post(once, newItem('Sent twice')).expect(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.text).toBe(first.text);
    const kept = ({ headers }: typeof first) =>
      ['location', 'etag', 'content-type'].map((name) => headers[name]);
    expect(kept(again)).toEqual(kept(first));
    expect(first.headers['location']).toBe(`${process}/items/${first.body.id}`);
    expect(await itemsCalled('Sent twice')).toBe(1);
  });

  it('is done twice under two keys, and under none', async () => {
    await post(randomUUID(), newItem('Meant twice')).expect(201);
    await post(randomUUID(), newItem('Meant twice')).expect(201);
    await service.with(key).post(`${process}/items`).send(newItem('Meant twice')).expect(201);
    expect(await itemsCalled('Meant twice')).toBe(3);
  });

  it('is refused where the key was for another body or another address', async () => {
    const once = randomUUID();
    await post(once, newItem('One thing')).expect(201);
    const other = await post(once, newItem('Another')).expect(422);
    expect(other.body.code).toBe('idempotency_key_reused');
    const { body } = await service.with(key).get(process).expect(200);
    const elsewhere = await post(once, newItem('One thing'), { path: `/v1/processes/${body.id}/items` });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect([await itemsCalled('One thing'), await itemsCalled('Another')]).toEqual([1, 0]);
  });

  it('that failed has done nothing, so the same key is good for the request that is mended', async () => {
    const once = randomUUID();
    await post(once, { ...newItem('Mended'), kind: 'wish' }).expect(422);
    const mended = await post(once, newItem('Mended')).expect(201);
    expect(mended.headers['idempotency-replayed']).toBeUndefined();
  });

  it.each(['', 'with space', 'ö', 'x'.repeat(256)])('is refused where the key is %j', async (once) => {
    const { body } = await post(once, newItem('Never')).expect(422);
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: 'Idempotency-Key:', code: 'invalid_format' }),
    ]);
  });

  it('takes keys of 1 to 255 characters', async () => {
    for (const once of ['!', `${'x'.repeat(218)}~${randomUUID()}`]) {
      await post(once, newItem('Long and short')).expect(201);
    }
    expect(await itemsCalled('Long and short')).toBe(2);
  });
});

describe('sent again while it is being done', () => {
  it('twenty times at once makes one row, and whoever is answered is answered the same', async () => {
    const once = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(once, newItem('At once'))));
    const made = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(await itemsCalled('At once')).toBe(1);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    expect(made.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      refused.map(() => '409 idempotency_key_in_use'),
    );
    await post(once, newItem('At once')).expect(201);
    expect(await itemsCalled('At once')).toBe(1);
  }, 30_000);

  it('is told so, until there is an answer', async () => {
    const once = randomUUID();
    await withClient(service.testDatabase.superuserUrl, async (client) => {
      // The item is in, and its answer is about to be kept.
      await client.query('BEGIN');
      await client.query('LOCK TABLE kept_answer IN EXCLUSIVE MODE');
      const first = post(once, newItem('Slow')).then((answer) => answer);
      await waitingFor(client);
      const second = await post(once, newItem('Slow')).expect(409);
      expect(second.body.code).toBe('idempotency_key_in_use');
      await client.query('ROLLBACK');
      expect((await first).status).toBe(201);
    });
    const third = await post(once, newItem('Slow')).expect(201);
    expect(third.headers['idempotency-replayed']).toBe('true');
    expect(await itemsCalled('Slow')).toBe(1);
  }, 30_000);

  it('that dies between the write and the answer has never been, and is done by the next', async () => {
    const once = randomUUID();
    await withClient(service.testDatabase.superuserUrl, async (client) => {
      await client.query('BEGIN');
      await client.query('LOCK TABLE kept_answer IN EXCLUSIVE MODE');
      const sent = post(once, newItem('Killed')).then((answer) => answer);
      // As PostgreSQL sees a process that was killed: its session is gone.
      for (const pid of await waitingFor(client))
        await client.query('SELECT pg_terminate_backend($1)', [pid]);
      await client.query('ROLLBACK');
      const { status, body } = await sent;
      expect([status, body.code]).toEqual([503, 'unavailable']);
    });
    expect(await itemsCalled('Killed')).toBe(0);
    await post(once, newItem('Killed')).expect(201);
    await post(once, newItem('Killed')).expect(201);
    expect(await itemsCalled('Killed')).toBe(1);
  }, 30_000);
});

/** Waits until somebody waits for the table, and says which sessions do. */
async function waitingFor(client: Parameters<Parameters<typeof withClient>[1]>[0]): Promise<number[]> {
  for (let patience = 0; patience < 500; patience += 1) {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE relation = 'kept_answer'::regclass AND NOT granted`,
    );
    if (rows.length > 0) return rows.map(({ pid }) => pid);
    await wait(20);
  }
  throw new Error('nobody came to keep an answer');
}

describe('what was answered', () => {
  it('is nobody else’s: the same key in other hands is another request', async () => {
    const once = randomUUID();
    const colleague = await service.key({ clearance: 'public' });
    const mine = await post(once, { ...newItem('Under one key'), label: 'restricted' }).expect(201);
    const theirs = await post(once, newItem('Under one key'), { by: colleague }).expect(201);
    expect(theirs.headers['idempotency-replayed']).toBeUndefined();
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('is given again with its secret, which lies in the database nowhere', async () => {
    const once = randomUUID();
    const body = { name: 'A loader of mine', scopes: ['processes:read'] };
    const first = await post(once, body, { path: '/v1/api-keys' }).expect(201);
    const again = await post(once, body, { path: '/v1/api-keys' }).expect(201);
    expect(again.body.secret).toBe(first.body.secret);
    expect(first.body.secret).toMatch(/^prl_/);
    const { rows } = await asSuperuser('SELECT answer FROM kept_answer');
    const all = rows.map(({ answer }) => (answer as Buffer).toString('latin1')).join();
    for (const words of [first.body.secret, 'A loader of mine', once, 'processes:read']) {
      expect(all).not.toContain(words);
    }
  });

  it('is not given again to whoever has lost the clearance that they had', async () => {
    const once = randomUUID();
    const by = await service.key();
    await post(once, newItem('Seen when cleared'), { by }).expect(201);
    await asSuperuser(`UPDATE api_key SET clearance = 'public' WHERE prefix = $1`, [by.slice(0, 8)]);
    const again = await post(once, newItem('Seen when cleared'), { by });
    expect([again.status, again.body.code]).toEqual([403, 'forbidden']);
    expect(await itemsCalled('Seen when cleared')).toBe(1);
  });

  it('is kept for a day: then it may be done anew, and is swept up', async () => {
    const [passed, recent] = [randomUUID(), randomUUID()];
    await post(passed, newItem('A day ago')).expect(201);
    const { rows } = await asSuperuser(
      `SELECT extract(epoch FROM max(expires_at) - now()) / 3600 AS hours FROM kept_answer`,
    );
    expect(Number(rows[0]?.['hours'])).toBeCloseTo(24, 1);
    await asSuperuser(`UPDATE kept_answer SET expires_at = now() - interval '1 second'`);
    await post(passed, newItem('A day ago')).expect(201);
    expect(await itemsCalled('A day ago')).toBe(2);

    await post(recent, newItem('Just now')).expect(201);
    const expired = await asSuperuser('SELECT count(*)::int AS n FROM kept_answer WHERE expires_at <= now()');
    const purged = await service.app.get(KeptAnswersRepository, { strict: false }).purge();
    expect(purged).toBe(BigInt(Number(expired.rows[0]?.['n'])));
    expect(purged).toBeGreaterThan(0n);
    expect((await asSuperuser('SELECT count(*)::int AS n FROM kept_answer')).rows).toEqual([{ n: 2 }]);
    const again = await post(recent, newItem('Just now')).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { allPermissions } from '@parley/contracts';
import { createDatabase, drawApiKey, provisionRuntimeLogin } from '@parley/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@parley/database/embedded';
import { migrate } from '@parley/database/migrate';
import { createOrganization } from '@parley/testing';
import pg from 'pg';
import { type ApiProcess, startApi } from './api-process.ts';

const PROCESSES = 20;
/** Each of them an event of its own. */
const PARTIES = 50;
const EVENTS = PROCESSES * PARTIES;

let folder: string;
let postgres: EmbeddedPostgres;
let server: Server;
let key: string;
let running: ApiProcess[] = [];
/** The ids of events as they came, process by process. */
const came = new Map<string, string[]>();
const count = () => new Set([...came.values()].flat()).size;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-webhooks-'));
  postgres = await startEmbeddedPostgres({ directory: folder, durable: false, removeIfKilled: true });
  await rows('postgres', 'CREATE DATABASE hooked OWNER parley');
  await migrate(postgres.ownerUrl('hooked'));
  await provisionRuntimeLogin(postgres.ownerUrl('hooked'), postgres.runtimeUrl('hooked'));
  key = await makeKey();
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { data } = JSON.parse(body) as { data: { id: string; process: { id: string } } };
      came.set(data.process.id, [...(came.get(data.process.id) ?? []), data.id]);
      // Killed over it, whoever sent it does not come to know that it came.
      setTimeout(() => response.writeHead(204).end(), 5);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  server.closeAllConnections();
  server.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function rows<T extends object>(database: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Of an owner, in an organization of their own. */
async function makeKey(): Promise<string> {
  const database = createDatabase(postgres.runtimeUrl('hooked'));
  const { prisma, withScope } = database;
  const { organizationId } = await createOrganization(database);
  const { secret, prefix, keyHash } = drawApiKey();
  const user = { id: crypto.randomUUID(), name: 'An owner', email: 'owner@example.org', emailVerified: true };
  await prisma.user.create({ data: user });
  await withScope({ organizationId }, async () => {
    const own = { organizationId, clearance: 'restricted' } as const;
    await prisma.member.create({ data: { ...own, id: crypto.randomUUID(), userId: user.id, role: 'owner' } });
    const scopes = [...allPermissions];
    const made = { id: crypto.randomUUID(), name: 'all', prefix, keyHash, scopes, createdById: user.id };
    await prisma.apiKey.create({ data: { ...own, ...made } });
  });
  await database.close();
  return secret;
}

const start = () =>
  startApi({
    DATABASE_URL: postgres.runtimeUrl('hooked'),
    PARLEY_AUTH_SECRET: 'a secret that only this test knows, long enough',
    PARLEY_WEBHOOK_NETWORKS: '127.0.0.0/8',
    PARLEY_RATE_LIMIT_PER_MINUTE: '1000000',
  });

/** Asks the first instance that there is. */
async function post(address: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const url = `${running[0]?.url ?? ''}${address}`;
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
}

async function addProcesses(from: number, to: number): Promise<void> {
  for (let nth = from; nth < to; nth += 1) {
    const name = { en: 'A party' };
    const parties = Array.from({ length: PARTIES }, (_, index) => ({
      key: `P${index}`,
      role: 'party',
      name,
    }));
    await post('/v1/processes', { slug: `process-${nth}`, title: { en: 'Talks' }, parties });
  }
}

/** For as long as something goes on: machines differ. */
async function untilCame(wanted: number): Promise<void> {
  let [last, since] = [count(), Date.now()];
  while (count() < wanted) {
    if (count() > last) [last, since] = [count(), Date.now()];
    if (Date.now() - since > 30_000) throw new Error(`It stayed at ${last}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

it('delivers all of a thousand events, in order, though both of two instances are killed over it', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  running = [first, second];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await post('/v1/webhooks', { url, events: ['party.created'] });

  await addProcesses(0, PROCESSES / 2);
  await untilCame(EVENTS / 4);
  await first.kill();
  running = [second];
  await addProcesses(PROCESSES / 2, PROCESSES);
  await untilCame(EVENTS / 2);
  const again = await start();
  running = [again, second];
  await untilCame(EVENTS * 0.65);
  await second.kill();
  running = [again];
  await untilCame(EVENTS);

  const told = await rows<{ process: string; ids: string[] }>(
    'hooked',
    `SELECT process_id AS process, array_agg(id ORDER BY position) AS ids FROM outbox_event
     WHERE type = 'party.created' GROUP BY process_id`,
  );
  expect(told.map(({ ids }) => ids.length)).toEqual(Array.from({ length: PROCESSES }, () => PARTIES));
  for (const { process, ids } of told) expect([...new Set(came.get(process))]).toEqual(ids);
  // What came twice was on its way when somebody was killed: at most one of each of ten lanes, each time.
  const twice = [...came.values()].flat().length - EVENTS;
  expect(twice).toBeLessThanOrEqual(2 * 10);
}, 400_000);

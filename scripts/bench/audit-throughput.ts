// What the log costs its writers: eight of them at once in one organization, each in a process of its own, once without
// an entry and once with one: `npm run bench:audit`. Without, only the disk holds them up; with one, they stand in one
// line from the entry to the commit. And how long a log takes to verify. A PostgreSQL of its own, nothing of it is left.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  appendAudit,
  beginWrite,
  createDatabase,
  type Database,
  finishWrite,
  provisionRuntimeLogin,
  recordVersions,
  verifyAudit,
} from '@parley/database';
import { startEmbeddedPostgres } from '@parley/database/embedded';
import { migrate } from '@parley/database/migrate';
import { createItem, createOrganization, createProcess } from '@parley/testing';
import { summed } from './times.ts';

const WRITERS = 8;
const WRITES = 250;
const ENTRIES = 20_000;

const directory = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
const postgres = await startEmbeddedPostgres({ directory, removeIfKilled: true });
try {
  await migrate(postgres.ownerUrl('parley'));
  await provisionRuntimeLogin(postgres.ownerUrl('parley'), postgres.runtimeUrl('parley'));
  const database = createDatabase(postgres.runtimeUrl('parley'), { max: WRITERS });
  for (const round of ['warming up', 'first', 'second', 'third']) {
    const without = await write(database, 0);
    const one = await write(database, 1);
    if (round !== 'warming up') say(`${round}: ${without} without, ${one} with an entry`);
  }
  await verifyMany(database);
  await database.close();
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** Eight writers, each changing an item of its own process as the service does. @returns writes a second, p50, p95 */
async function write(database: Database, entries: 0 | 1): Promise<string> {
  const organization = await createOrganization(database);
  const took: number[] = [];
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      const of = await createProcess(database, organization);
      return { of, item: await createItem(database, of) };
    }),
  );
  const from = performance.now();
  await Promise.all(
    writers.map(async ({ of, item }) => {
      for (let weight = 1; weight <= WRITES; weight += 1) {
        const begun = performance.now();
        await database.withScope(of, () =>
          database.prisma.$transaction(async (client) => {
            const write = await beginWrite(client, of);
            await client.item.updateMany({ where: { id: item.id }, data: { weight: 1 + (weight % 9) } });
            const label = await recordVersions(client, write, [item.id]);
            if (label !== null) await finishWrite(client, write, label);
            if (entries === 1) await appendAudit(client, of.organizationId, [entryOf(item.id, of.processId)]);
          }),
        );
        took.push(performance.now() - begun);
      }
    }),
  );
  const perSecond = (WRITERS * WRITES) / ((performance.now() - from) / 1000);
  const { p50, p95 } = summed(took);
  return `${perSecond.toFixed(0)}/s (p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms)`;
}

async function verifyMany(database: Database): Promise<void> {
  const { organizationId } = await createOrganization(database);
  await database.withScope({ organizationId }, async () => {
    const entries = Array.from({ length: 1000 }, () => entryOf(randomUUID(), null));
    const from = performance.now();
    for (let count = 0; count < ENTRIES; count += entries.length) {
      const part = entries.map((entry) => ({ ...entry, id: randomUUID() }));
      await database.prisma.$transaction((client) => appendAudit(client, organizationId, part));
    }
    const filled = performance.now();
    const { intact } = await verifyAudit(database.prisma, organizationId);
    const [filling, verifying] = [filled - from, performance.now() - filled];
    say(`${ENTRIES} entries appended a thousand at a time in ${(filling / 1000).toFixed(1)} s`);
    say(`${intact} entries verified in ${(verifying / 1000).toFixed(1)} s`);
  });
}

function entryOf(subjectId: string, processId: string | null) {
  return {
    id: randomUUID(),
    type: 'item.changed',
    actorKind: 'person' as const,
    actorId: randomUUID(),
    actorName: 'A desk officer',
    subjectKind: 'item',
    subjectId,
    subjectName: 'I02',
    processId,
    label: 'public' as const,
    about: processId === null ? [] : [subjectId],
    address: '192.0.2.7',
    requestId: randomUUID(),
    details: { fields: ['weight'] },
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createItem,
  createOrganization,
  createParty,
  createProcess,
  createSource,
  type ProcessRef,
  type TestDatabase,
  withClient,
  workerDatabase,
} from '@parley/testing';
import type { Database } from '../database.ts';
import type { Label } from '../generated/client.ts';
import { beginWrite, changesWritten, finishWrite, recordVersions, type Write } from './index.ts';

let clone: TestDatabase;
let database: Database;
let process: ProcessRef;

beforeAll(async () => {
  clone = await workerDatabase();
  database = clone.connect({ max: 4 });
});
beforeEach(async () => {
  process = await createProcess(database, await createOrganization(database));
});
afterAll(() => clone.drop());

const inProcess = <T>(work: () => PromiseLike<T>) => database.withScope(process, work);
const write = (label: Label, within: (write: Write) => Promise<unknown> = async () => undefined) =>
  inProcess(() =>
    database.prisma.$transaction(async (client) => {
      const write = await beginWrite(client, process);
      await within(write);
      await finishWrite(client, write, label);
      return write;
    }),
  );
const revisions = () =>
  inProcess(() =>
    database.prisma.processRevision.findMany({
      where: { processId: process.processId },
      orderBy: { revision: 'asc' },
    }),
  );

describe('a write in a process', () => {
  it('makes the next revision, which each clearance counts that sees something of it', async () => {
    const before = (await revisions()).at(-1)?.revision ?? 0n;
    for (const label of ['public', 'restricted', 'internal', 'public'] as const) await write(label);
    const made = (await revisions()).slice(-4);
    const since = made.map((row) => [
      Number(row.revision - before),
      Number(row.internalRevision - before),
      Number(row.publicRevision - before),
    ]);
    expect(since).toEqual([
      [1, 1, 1],
      [2, 1, 1],
      [3, 2, 1],
      [4, 3, 2],
    ]);
  });

  it('takes its turn: fifty at once make fifty revisions in a row, each later than the one before', async () => {
    const before = (await revisions()).length;
    const writes = await Promise.all(Array.from({ length: 50 }, () => write('public')));
    const made = (await revisions()).slice(before);
    expect(made.map(({ revision }) => revision)).toEqual(
      writes.map(({ revision }) => revision).toSorted((a, b) => Number(a - b)),
    );
    const instants = made.map(({ recordedAt }) => recordedAt.getTime());
    expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b));
  });

  it('is nowhere where it fails', async () => {
    const before = await revisions();
    await expect(write('public', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await revisions()).toEqual(before);
  });

  it('that is not finished is refused when it commits', async () => {
    const { id } = await createItem(database, process);
    const unfinished = inProcess(() =>
      database.prisma.$transaction(async (client) => {
        const write = await beginWrite(client, process);
        await client.item.updateMany({ where: { id }, data: { weight: 7 } });
        await recordVersions(client, write, [id]);
      }),
    );
    await expect(unfinished).rejects.toThrow(/foreign ?key/i);
  });
});

describe('versions', () => {
  const versionsOf = (id: string) =>
    inProcess(() =>
      database.prisma.resourceVersion.findMany({ where: { id }, orderBy: { revision: 'asc' } }),
    );
  const change = (ids: string[] | null, within: (write: Write) => Promise<unknown>) =>
    inProcess(() =>
      database.prisma.$transaction(async (client) => {
        const write = await beginWrite(client, process);
        await within(write);
        const label = await recordVersions(client, write, ids);
        if (label !== null) await finishWrite(client, write, label);
        return label;
      }),
    );

  it('keep each state in which a thing was recorded, and where it was removed', async () => {
    const { id } = await createParty(database, process, { key: 'TR' });
    await change([id], () => database.prisma.party.updateMany({ where: { id }, data: { role: 'host' } }));
    await change([id], () => database.prisma.party.deleteMany({ where: { id } }));
    await change([id], async () => undefined);
    expect((await versionsOf(id)).map(({ key, body }) => [key, body])).toEqual([
      ['TR', { role: 'party', name: { en: 'A party' }, note: null }],
      ['TR', { role: 'host', name: { en: 'A party' }, note: null }],
      ['TR', null],
    ]);
  });

  it('are made of what has changed and of nothing else, wherever that is', async () => {
    const [changed, same] = [await createItem(database, process), await createItem(database, process)];
    const label = await change(null, () =>
      database.prisma.item.updateMany({ where: { id: changed.id }, data: { weight: 3 } }),
    );
    expect(label).toBe('public');
    expect(await versionsOf(changed.id)).toHaveLength(2);
    expect(await versionsOf(same.id)).toHaveLength(1);
    expect(await change(null, async () => undefined)).toBeNull();
  });

  it('are news to those who see the thing before or after, and to nobody else', async () => {
    const { id } = await createItem(database, process, { label: 'restricted' });
    const relabel = (label: Label) =>
      change([id], () => database.prisma.item.updateMany({ where: { id }, data: { label } }));
    expect(await change([id], () => database.prisma.item.updateMany({ data: { weight: 2 } }))).toBe(
      'restricted',
    );
    expect([await relabel('internal'), await relabel('public'), await relabel('restricted')]).toEqual([
      'internal',
      'public',
      'public',
    ]);
  });

  it('that differ in nothing but what is hidden from somebody are no news to them', async () => {
    const { id: itemId } = await createItem(database, process);
    const { id: sourceId } = await createSource(database, process, { label: 'restricted' });
    const names = { ...process, itemId, sourceId };
    const told: Write[] = [];
    const changing = (...work: (() => Promise<unknown>)[]) =>
      change([itemId], async (write) => {
        for (const step of work) await step();
        told.push(write);
      });
    const name = () => database.prisma.itemSource.create({ data: names });
    const weigh = () => database.prisma.item.updateMany({ where: { id: itemId }, data: { weight: 5 } });
    const unname = () => database.prisma.itemSource.deleteMany({ where: names });
    expect([await changing(name), await changing(unname, weigh)]).toEqual(['restricted', 'public']);
    const written = await Promise.all(
      told.slice(1).map((write) => inProcess(() => changesWritten(database.prisma, write))),
    );
    expect(written.flat().map(({ label, fields }) => [label, fields])).toEqual([
      ['public', ['weight']],
      ['restricted', ['sources']],
    ]);
  });
});

describe('what is known at an instant', () => {
  const known = (wanted: Date | null) =>
    inProcess(async () => {
      const { rows } = await database.pool.query<{ known_at: Date; revision: string | null }>(
        'SELECT * FROM process_known_at($1, $2, $3)',
        [process.organizationId, process.processId, wanted],
      );
      const [row] = rows;
      return { at: row?.known_at ?? new Date(0), revision: Number(row?.revision ?? 0) };
    });

  it('is the revision made by then, and no later than now', async () => {
    const [first, second] = [await write('public'), await write('public')];
    expect(await known(first.recordedAt)).toEqual({ at: first.recordedAt, revision: Number(first.revision) });
    expect(await known(second.recordedAt)).toMatchObject({ revision: Number(second.revision) });
    expect((await known(new Date(first.recordedAt.getTime() - 1))).revision).toBeLessThan(
      Number(first.revision),
    );
    const far = await known(new Date('2999-01-01T00:00:00Z'));
    expect(far.revision).toBe(Number(second.revision));
    expect(Math.abs(far.at.getTime() - Date.now())).toBeLessThan(10_000);
  });

  it('is known at once to whoever has just written it', async () => {
    for (let times = 0; times < 20; times += 1) {
      const { revision } = await write('public');
      expect((await known(null)).revision).toBe(Number(revision));
    }
  });

  it('waits for a write that is under way, so that the same instant says the same for ever', async () => {
    const past = await write('public');
    let proceed = (): void => undefined;
    const paused = new Promise<void>((resolve) => (proceed = resolve));
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const writing = write('public', async () => {
      begun();
      await paused;
    });
    await hasBegun;
    // What lies before the last revision is settled: nobody waits for it.
    expect((await known(past.recordedAt)).revision).toBe(Number(past.revision));
    const reading = known(null);
    const first = await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))]);
    expect(first).toBe('waits');
    proceed();
    const { revision } = await writing;
    const answer = await reading;
    expect(answer.revision).toBe(Number(revision));
    expect(await known(answer.at)).toEqual(answer);
  });
});

describe('history', () => {
  it.each([
    'UPDATE process_revision SET recorded_at = now()',
    'DELETE FROM process_revision',
    `UPDATE resource_version SET body = '{}'`,
    'DELETE FROM resource_version',
  ])('refuses everybody to %s', async (statement) => {
    for (const [url, code] of [
      [clone.runtimeUrl, '42501'],
      [clone.ownerUrl, 'PL001'],
      [clone.superuserUrl, 'PL001'],
    ] as const) {
      const refusal = withClient(url, (client) => client.query(statement));
      await expect(refusal).rejects.toMatchObject({ code });
    }
  });

  it('is another organization’s to see no more than its tables are', async () => {
    await write('public');
    const seen = await database.withScope({ organizationId: randomUUID() }, () =>
      database.prisma.processRevision.count(),
    );
    expect(seen).toBe(0);
  });
});

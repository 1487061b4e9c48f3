import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOrganization, type TestDatabase, withClient, workerDatabase } from '@parley/testing';
import type { Database } from '../database.ts';
import { appendAudit, type NewAuditEntry, verifyAudit } from './index.ts';

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await workerDatabase();
  database = clone.connect({ max: 10 });
});
afterAll(() => clone.drop());

const entry = (change: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  id: randomUUID(),
  type: 'person.signed_in',
  actorKind: 'person',
  actorId: randomUUID(),
  actorName: 'Anahit Yılmaz, «3:a,»',
  subjectKind: 'person',
  subjectId: null,
  subjectName: null,
  processId: null,
  label: 'public',
  about: [],
  address: '2001:db8::7',
  requestId: 'r-1',
  details: { method: 'password', list: [1.5, 'ß', null], '': { a: '\\"' } },
  ...change,
});

const append = (organizationId: string, ...entries: NewAuditEntry[]) =>
  database.withScope({ organizationId }, () =>
    database.prisma.$transaction((client) => appendAudit(client, organizationId, entries)),
  );
const verify = (organizationId: string, known?: { position: bigint; hash: string }) =>
  database.withScope({ organizationId }, () => verifyAudit(database.prisma, organizationId, known));
const entriesOf = (organizationId: string) =>
  database.withScope({ organizationId }, () =>
    database.prisma.auditEntry.findMany({ orderBy: { position: 'asc' } }),
  );

/** An organization with so many entries in its log. */
async function logOf(length: number): Promise<string> {
  const { organizationId } = await createOrganization(database);
  await append(organizationId, ...Array.from({ length }, () => entry()));
  return organizationId;
}

/** As somebody would who owns the machine. */
const tamper = (organizationId: string, ...statements: string[]) =>
  withClient(clone.superuserUrl, async (client) => {
    for (const table of ['audit_entry', 'audit_head']) {
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    }
    for (const statement of statements) {
      await client.query(statement.replaceAll('$org', `'${organizationId}'::uuid`));
    }
    for (const table of ['audit_entry', 'audit_head']) {
      await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    }
  });

describe('the log', () => {
  it('seals each entry with the hash of the one before, whatever is in it', async () => {
    const organizationId = await logOf(3);
    const about = [randomUUID(), randomUUID()];
    await append(
      organizationId,
      entry({ processId: randomUUID(), about, actorId: null, address: '', subjectName: '-,' }),
    );
    const entries = await entriesOf(organizationId);
    expect(entries.map(({ position }) => Number(position))).toEqual([1, 2, 3, 4]);
    expect(entries.slice(1).map(({ previousHash }) => previousHash)).toEqual(
      entries.slice(0, -1).map(({ hash }) => hash),
    );
    const verification = await verify(organizationId);
    expect(verification).toMatchObject({ intact: 4n, head: { position: 4n }, firstBroken: null });
  });

  it('is one line of writers, whoever writes first: without gaps, and no time before the one before', async () => {
    const { organizationId } = await createOrganization(database);
    await Promise.all(Array.from({ length: 60 }, () => append(organizationId, entry(), entry())));
    const entries = await entriesOf(organizationId);
    expect(entries.map(({ position }) => Number(position))).toEqual(entries.map((_, index) => index + 1));
    const times = entries.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(await verify(organizationId)).toMatchObject({ intact: 120n, firstBroken: null });
  });

  it('is another organization’s no more than its tables are', async () => {
    const [ours, theirs] = [await logOf(2), await logOf(5)];
    expect((await entriesOf(ours)).length).toBe(2);
    await database.withScope({ organizationId: ours }, async () => {
      expect((await verifyAudit(database.prisma, theirs)).head.position).toBe(0n);
      expect(await database.prisma.auditHead.count()).toBe(1);
    });
    const foreign = database.withScope({ organizationId: ours }, () =>
      database.prisma.$transaction((client) => appendAudit(client, theirs, [entry()])),
    );
    await expect(foreign).rejects.toThrow('row-level security policy');
    expect(await verify(theirs)).toMatchObject({ intact: 5n, firstBroken: null });
  });

  it('takes place, time and seal from nobody', async () => {
    const organizationId = await logOf(1);
    await database.withScope({ organizationId }, () =>
      database.prisma.auditEntry.create({
        data: {
          ...entry(),
          about: [],
          organizationId,
          position: 99n,
          at: new Date(0),
          previousHash: new Uint8Array(32),
          hash: new Uint8Array(32),
        },
      }),
    );
    expect(await verify(organizationId)).toMatchObject({ intact: 2n, firstBroken: null });
  });

  it.each([
    'UPDATE audit_entry SET actor_name = NULL',
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DELETE FROM audit_head',
    'TRUNCATE audit_head',
  ])('refuses everybody to %s', async (statement) => {
    for (const [url, code] of [
      [clone.runtimeUrl, '42501'],
      [clone.ownerUrl, 'PL001'],
      [clone.superuserUrl, 'PL001'],
    ] as const) {
      await expect(withClient(url, (client) => client.query(statement))).rejects.toMatchObject({ code });
    }
  });

  it('goes on from no entry that its head does not know of', async () => {
    const organizationId = await logOf(2);
    await tamper(
      organizationId,
      `INSERT INTO audit_entry
       SELECT (jsonb_populate_record(entry, jsonb_build_object('position', 3, 'id', gen_random_uuid()))).*
       FROM audit_entry AS entry WHERE organization_id = $org AND position = 2`,
    );
    await expect(append(organizationId, entry(), entry())).rejects.toThrow('behind its head');
  });

  it('does not let the service move its head', async () => {
    for (const statement of ['UPDATE audit_head SET position = 0', 'DELETE FROM audit_head']) {
      await expect(withClient(clone.runtimeUrl, (client) => client.query(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('lends the service nothing that would move it, for a table of its own', async () => {
    const organizationId = await logOf(1);
    const moving = withClient(clone.runtimeUrl, async (client) => {
      await client.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId]);
      await client.query(
        'CREATE TEMPORARY TABLE mine (organization_id uuid, position bigint, at timestamptz, hash bytea)',
      );
      await client.query(`
        CREATE TRIGGER move_head AFTER INSERT ON mine REFERENCING NEW TABLE AS sealed
        FOR EACH STATEMENT EXECUTE FUNCTION move_audit_head()
      `);
      await client.query('INSERT INTO mine VALUES ($1, 2, now(), sha256($2))', [organizationId, 'forged']);
    });
    await expect(moving).rejects.toMatchObject({ code: '42501' });
    expect(await verify(organizationId)).toMatchObject({ head: { position: 1n }, firstBroken: null });
  });
});

/** SQL that seals an entry as the trigger would, for whoever knows how. */
const RESEAL = (where: string) => `
  UPDATE audit_entry SET hash = sha256(previous_hash || convert_to(audit_text(audit_entry), 'UTF8'))
  WHERE organization_id = $org AND ${where}`;
const SHIFT = (from: number, by: string) =>
  `UPDATE audit_entry SET position = -position WHERE organization_id = $org AND position >= ${from};
   UPDATE audit_entry SET position = -position ${by} WHERE organization_id = $org AND position < 0`;
const POSITIONS_FREE = `
  ALTER TABLE audit_entry DROP CONSTRAINT IF EXISTS audit_entry_pkey,
    DROP CONSTRAINT IF EXISTS audit_entry_position_from_one`;
const COPY_OF_TWO = (position: number, previous: string) => `
  INSERT INTO audit_entry
  SELECT organization_id, ${position}, gen_random_uuid(), at, type, actor_kind, actor_id, 'Mallory', subject_kind,
    subject_id, subject_name, process_id, label, about, address, request_id, details, ${previous}, hash
  FROM audit_entry WHERE organization_id = $org AND position = 2`;
const HASH_OF = (position: number) =>
  `(SELECT hash FROM audit_entry WHERE organization_id = $org AND position = ${position})`;

describe('the verifier finds, as done by a superuser,', () => {
  it.each<[string, string[], string]>([
    [
      'an altered actor',
      [`UPDATE audit_entry SET actor_name = 'X' WHERE organization_id = $org AND position = 3`],
      '3 altered',
    ],
    [
      'an altered detail',
      [`UPDATE audit_entry SET details = '{}' WHERE organization_id = $org AND position = 6`],
      '6 altered',
    ],
    [
      'an altered time, of a millisecond',
      [`UPDATE audit_entry SET at = at - interval '1 ms' WHERE organization_id = $org AND position = 1`],
      '1 altered',
    ],
    [
      'text moved from one field into the next',
      [
        `UPDATE audit_entry SET type = 'person.signed', actor_name = 'x' WHERE organization_id = $org AND position = 2`,
      ],
      '2 altered',
    ],
    [
      'one altered and sealed anew: the next does not follow it',
      [
        `UPDATE audit_entry SET label = 'restricted' WHERE organization_id = $org AND position = 3`,
        RESEAL('position = 3'),
      ],
      '4 altered',
    ],
    [
      'the last one altered and sealed anew: it is not the head',
      [
        `UPDATE audit_entry SET label = 'restricted' WHERE organization_id = $org AND position = 6`,
        RESEAL('position = 6'),
      ],
      '6 altered',
    ],
    ['a removed one', [`DELETE FROM audit_entry WHERE organization_id = $org AND position = 4`], '4 removed'],
    [
      'the first removed',
      [`DELETE FROM audit_entry WHERE organization_id = $org AND position = 1`],
      '1 removed',
    ],
    [
      'a removed one, the rest moved up',
      [
        POSITIONS_FREE,
        `DELETE FROM audit_entry WHERE organization_id = $org AND position = 4`,
        SHIFT(5, '- 1'),
      ],
      '4 removed',
    ],
    [
      'an inserted one, the rest moved down',
      [POSITIONS_FREE, SHIFT(4, '+ 1'), COPY_OF_TWO(4, `'\\x00'`)],
      '4 inserted',
    ],
    [
      'an inserted one, well sealed, the rest moved down',
      [POSITIONS_FREE, SHIFT(4, '+ 1'), COPY_OF_TWO(4, HASH_OF(3)), RESEAL('position = 4')],
      '4 inserted',
    ],
    ['one inserted beside another', [POSITIONS_FREE, COPY_OF_TWO(5, HASH_OF(4))], '5 '],
    [
      'one put behind the end, well sealed',
      [COPY_OF_TWO(7, HASH_OF(6)), RESEAL('position = 7')],
      '7 inserted',
    ],
    [
      'two that changed places',
      [
        POSITIONS_FREE,
        `UPDATE audit_entry SET position = 7 - position WHERE organization_id = $org AND position IN (2, 5)`,
      ],
      '2 reordered',
    ],
    [
      'two neighbours that changed places',
      [
        POSITIONS_FREE,
        `UPDATE audit_entry SET position = 7 - position WHERE organization_id = $org AND position IN (3, 4)`,
      ],
      '3 reordered',
    ],
    [
      'a tail cut off',
      [`DELETE FROM audit_entry WHERE organization_id = $org AND position > 4`],
      '5 cut_off',
    ],
    ['all cut off', [`DELETE FROM audit_entry WHERE organization_id = $org`], '1 cut_off'],
    ['a head taken away', [`DELETE FROM audit_head WHERE organization_id = $org`], '1 inserted'],
  ])('%s', async (_story, statements, wanted) => {
    const organizationId = await logOf(6);
    await tamper(organizationId, ...statements);
    const { firstBroken } = await verify(organizationId);
    expect(`${firstBroken?.position} ${firstBroken?.fault}`).toContain(wanted);
  });

  it('with the head as it was once noted down: a chain rewritten whole, and one cut off with its head', async () => {
    const [rewritten, cut] = [await logOf(6), await logOf(6)];
    const noted = (await verify(rewritten)).head;
    const notedOfCut = (await verify(cut)).head;
    await tamper(
      rewritten,
      `UPDATE audit_entry SET actor_name = 'X' WHERE organization_id = $org AND position = 3`,
      ...[3, 4, 5, 6].flatMap((position) => [
        `UPDATE audit_entry SET previous_hash = ${HASH_OF(position - 1)}
         WHERE organization_id = $org AND position = ${position}`,
        RESEAL(`position = ${position}`),
      ]),
      `UPDATE audit_head SET hash = ${HASH_OF(6)} WHERE organization_id = $org`,
    );
    await tamper(
      cut,
      `DELETE FROM audit_entry WHERE organization_id = $org AND position > 4`,
      `UPDATE audit_head SET position = 4, hash = ${HASH_OF(4)} WHERE organization_id = $org`,
    );
    for (const organizationId of [rewritten, cut]) {
      expect((await verify(organizationId)).firstBroken).toBeNull();
      await append(organizationId, entry());
    }
    expect((await verify(rewritten, noted)).firstBroken).toMatchObject({ position: 6n, fault: 'rewritten' });
    expect((await verify(cut, notedOfCut)).firstBroken).toMatchObject({ position: 6n, fault: 'cut_off' });
    const untouched = await logOf(3);
    const { head } = await verify(untouched);
    await append(untouched, entry());
    expect((await verify(untouched, head)).firstBroken).toBeNull();
  });
});

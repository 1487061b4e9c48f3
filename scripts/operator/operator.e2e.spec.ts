import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@parley/database';
import {
  createOrganization,
  DEMONSTRATION,
  DEMONSTRATION_ORGANIZATION,
  type TestDatabase,
  withClient,
  workerDatabase,
} from '@parley/testing';

const root = path.resolve(import.meta.dirname, '../..');
let clone: TestDatabase;
let database: Database;
let files: string;

beforeAll(async () => {
  clone = await workerDatabase(DEMONSTRATION);
  database = clone.connect();
  files = await mkdtemp(path.join(tmpdir(), 'parley-operator-'));
});
afterAll(async () => {
  await rm(files, { recursive: true });
  await clone.drop();
});

/** The real command, as whoever migrates. */
const operator = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const command = ['--conditions=source', '--import=tsx', 'scripts/operator/main.ts', ...args];
    const child = execFile(
      process.execPath,
      command,
      { cwd: root, env: { ...env, DATABASE_URL: clone.ownerUrl, PARLEY_WEB_URL: 'https://parley.example/' } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

const logOf = async (organizationId: string) => {
  const entries = await database.withScope({ organizationId }, () =>
    database.prisma.auditEntry.findMany({ orderBy: { position: 'asc' } }),
  );
  return entries.map(({ type, actorKind }) => `${actorKind} ${type}`);
};

/** What search looks in is made of the rest: it goes with what it is made of, and is not taken along. */
const DERIVED = ['search_entry', 'search_word'];

/** How many rows of the organization there are, in all tables together, whoever may see them. */
const rowsOf = (organizationId: string, without: readonly string[] = []): Promise<number> =>
  withClient(clone.superuserUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`
      SELECT c.relname AS name FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id'
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    `);
    let count = 0;
    for (const { name } of tables) {
      if (without.includes(name)) continue;
      const { rows } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM "${name}" WHERE organization_id = $1`,
        [organizationId],
      );
      count += rows[0]?.n ?? 0;
    }
    return count;
  });

describe('the operator', () => {
  it('makes an organization, and a link by which its owner joins', async () => {
    const made = await operator(
      'organizations',
      'create',
      '--name',
      'Oslo desk',
      '--slug',
      'oslo',
      '--owner-email',
      'Ola@Example.org',
    );
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/https:\/\/parley\.example\/invitation#inv_[\w-]{43}\n$/);
    const { out } = await operator('organizations', 'show', 'oslo');
    const id = /^id +(\S+)$/m.exec(out)?.[1] ?? '';
    const [invitation] = await database.withScope({ organizationId: id }, () =>
      database.prisma.invitation.findMany(),
    );
    expect(invitation).toMatchObject({ email: 'ola@example.org', role: 'owner', clearance: 'restricted' });
    expect(await logOf(id)).toEqual(['operator organization.created', 'operator invitation.made']);
    expect((await operator('organizations', 'list')).out).toMatch(
      /^demo +active +Demonstration\noslo +active +Oslo desk\n$/,
    );
  }, 30_000);

  it('is told in a sentence what cannot be', async () => {
    const create = ['organizations', 'create', '--name', 'X', '--owner-email', 'x@example.org', '--slug'];
    const [taken, faulty, unknown, premature] = await Promise.all([
      operator(...create, 'demo'),
      operator(...create, '-No'),
      operator('organizations', 'show', 'nowhere'),
      operator('organizations', 'purge', 'demo', '--export', files),
    ]);
    expect([taken.code, taken.err]).toEqual([1, 'There is an organization demo already.\n']);
    expect([faulty.code, faulty.err]).toEqual([1, expect.stringMatching(/^This cannot be made: slug: /)]);
    expect([unknown.code, unknown.err]).toEqual([1, 'There is no organization nowhere.\n']);
    expect([premature.code, premature.err]).toEqual([1, 'demo is not to be deleted: delete it first.\n']);
  }, 30_000);

  it('sets how much there may be of something', async () => {
    const quota = (...args: string[]) => operator('organizations', 'quota', 'demo', ...args);
    expect((await quota('processes', '3')).out).toBe('Set: processes 3.\n');
    expect((await quota('processes', 'unlimited')).code).toBe(0);
    expect((await quota('sheep', '3')).err).toMatch(/^There is no quota sheep; there are processes, /);
    expect((await quota('processes', 'many')).err).toBe('A quota is a number, unlimited, or default.\n');
    const { organizationLimit, auditEntry } = database.prisma;
    await database.withScope({ organizationId: DEMONSTRATION_ORGANIZATION }, async () => {
      expect(await organizationLimit.findMany()).toMatchObject([{ name: 'processes', value: null }]);
      const entries = await auditEntry.findMany({ where: { type: 'organization.limit_changed' } });
      expect(entries.map(({ details }) => details)).toEqual([
        { limit: 'processes', from: null, to: 3 },
        { limit: 'processes', from: 3, to: null },
      ]);
    });
    expect((await quota('processes', 'default')).code).toBe(0);
  }, 30_000);

  it('verifies a log, and exits with 2 where it is not the one that was written', async () => {
    const { out } = await operator('audit', 'verify', 'oslo');
    expect(out).toMatch(/^Intact: 2 entries\. Head 2:[0-9a-f]{64}\n$/);
    const head = out.trim().split(' ').at(-1) ?? '';
    expect((await operator('audit', 'verify', 'oslo', '--head', head)).code).toBe(0);
    await withClient(clone.superuserUrl, async (client) => {
      await client.query('ALTER TABLE audit_entry DISABLE TRIGGER append_only');
      await client.query(
        `UPDATE audit_entry SET actor_kind = 'system' FROM organization WHERE slug = 'oslo' AND organization.id = organization_id AND position = 2`,
      );
      await client.query('ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER append_only');
    });
    const broken = await operator('audit', 'verify', 'oslo');
    expect([broken.code, broken.out]).toEqual([
      2,
      expect.stringMatching(/^Broken: entry 2 \(.*\) is altered\. The 1 before it are intact\.\n$/),
    ]);
  }, 30_000);
});

describe('an organization', () => {
  it('is deleted after its grace period, with all that it has, once that stands in files', async () => {
    const other = await createOrganization(database, { slug: 'untouched' });
    const deleted = await operator('organizations', 'delete', 'demo', '--grace-days', '0');
    expect(deleted).toMatchObject({ code: 0, err: '' });
    const before = await rowsOf(DEMONSTRATION_ORGANIZATION, DERIVED);
    expect(before).toBeGreaterThan(300);
    const purged = await operator('organizations', 'purge', 'demo', '--export', files);
    expect(purged).toMatchObject({ code: 0, err: '' });
    // The organization itself, and the entry that tells of the purge.
    expect(purged.out).toContain(`Deleted ${before + 2} rows.`);
    expect(await rowsOf(DEMONSTRATION_ORGANIZATION)).toBe(0);
    expect((await operator('organizations', 'list')).out).not.toContain('demo');
    expect((await operator('organizations', 'list')).out).toContain('untouched');
    expect(other.organizationId).toBeDefined();

    const directory = path.join(files, `demo-${DEMONSTRATION_ORGANIZATION}`);
    const lines = new Map<string, Record<string, unknown>[]>();
    for (const file of await readdir(directory)) {
      const text = await readFile(path.join(directory, file), 'utf8');
      lines.set(
        file,
        text
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line)),
      );
    }
    expect([...lines.values()].flat()).toHaveLength(before + 2);
    expect(lines.get('assertion.jsonl')?.length).toBe(51);
    expect(lines.get('organization.jsonl')).toMatchObject([{ slug: 'demo' }]);
    expect(lines.get('audit_entry.jsonl')?.map(({ type }) => type)).toEqual([
      'organization.limit_changed',
      'organization.limit_changed',
      'organization.limit_changed',
      'organization.deletion_set',
      'organization.purged',
    ]);
  }, 60_000);

  it('can be taken back until then', async () => {
    expect((await operator('organizations', 'delete', 'oslo')).out).toContain('Gone from view after');
    const early = await operator('organizations', 'purge', 'oslo', '--export', files);
    expect([early.code, early.err]).toEqual([1, expect.stringContaining('until then it can be restored')]);
    expect((await operator('organizations', 'restore', 'oslo')).code).toBe(0);
    expect((await operator('organizations', 'list')).out).toMatch(/^oslo +active/m);
  }, 30_000);

  it('is deleted by nobody else, nor by the owner of the tables without saying so', async () => {
    const { organizationId } = await createOrganization(database, { slug: 'steadfast' });
    await operator('organizations', 'suspend', 'steadfast');
    const attempt = (url: string, ...statements: string[]) =>
      withClient(url, async (client) => {
        await client.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId]);
        for (const statement of statements) await client.query(statement);
      });
    const change = 'UPDATE organization_standing SET suspended_at = NULL';
    await expect(attempt(clone.runtimeUrl, change)).rejects.toMatchObject({ code: '42501' });
    const purge = [`SET app.purge = 'on'`, 'DELETE FROM audit_entry'];
    await expect(attempt(clone.runtimeUrl, ...purge)).rejects.toMatchObject({ code: '42501' });
    // Its time has not come, whatever is said.
    await expect(attempt(clone.ownerUrl, ...purge)).rejects.toMatchObject({ code: 'PL001' });
    const seen = await withClient(clone.runtimeUrl, async (client) => {
      await client.query(`SET app.operator = 'on'`);
      return client.query('SELECT 1 FROM organization');
    });
    expect(seen.rowCount).toBe(0);
  }, 30_000);
});

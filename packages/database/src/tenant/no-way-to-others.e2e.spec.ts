import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fillEveryTable,
  type TenantRelation,
  tenantRelations,
  type TestDatabase,
  withClient,
  workerDatabase,
} from '@parley/testing';
import type { QueryResult } from 'pg';
import type { Database } from '../database.ts';

const [ours, theirs] = [randomUUID(), randomUUID()];

/** What the database says to somebody who may not: no such right, or no such row of theirs. */
const REFUSED = '42501';

describe('a statement in the service’s own role', () => {
  let clone: TestDatabase;
  let database: Database;
  let relations: TenantRelation[];
  let tables: TenantRelation[];

  beforeAll(async () => {
    clone = await workerDatabase();
    await withClient(clone.superuserUrl, async (client) => {
      await fillEveryTable(client, [ours, theirs]);
      await client.query('ANALYZE');
      relations = await tenantRelations(client);
    });
    tables = relations.filter(({ isView }) => !isView);
    database = clone.connect({ max: 1 });
    // What search looks in shows what is asked for alone: this is everything.
    await database.pool.query(
      `SELECT set_config('app.search', '!nothing', false), set_config('app.search_word', 'word', false),
         set_config('pg_trgm.similarity_threshold', '0', false)`,
    );
  });
  afterAll(() => clone.drop());

  const asUs = (statement: string): Promise<QueryResult> =>
    database.withScope({ organizationId: ours }, () => database.pool.query(statement));

  /** How many rows it reached; `refused` where it may not even be said. */
  const reached = async (statement: string): Promise<number | string> => {
    try {
      return (await asUs(statement)).rowCount ?? 0;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return code === REFUSED ? 'refused' : code;
    }
  };

  /** What each relation answers that is not as it has to be. */
  const offenders = async (
    among: readonly TenantRelation[],
    statement: (relation: TenantRelation) => string,
    allowed: readonly (number | string)[],
  ): Promise<string[]> => {
    const found: string[] = [];
    for (const relation of among) {
      const answer = await reached(statement(relation));
      if (!allowed.includes(answer)) found.push(`${relation.name}: ${answer}`);
    }
    return found;
  };

  const others = ({ tenant }: TenantRelation) => `${tenant} = '${theirs}'`;

  it('has rows of both organizations to reach for, in every tenant table', async () => {
    await withClient(clone.superuserUrl, async (client) => {
      for (const { name, tenant } of tables) {
        const { rows } = await client.query(
          `SELECT DISTINCT ${tenant}::text AS id FROM "${name}" ORDER BY 1`,
        );
        expect([name, rows]).toEqual([name, [ours, theirs].toSorted().map((id) => ({ id }))]);
      }
    });
    expect(tables.length).toBeGreaterThan(25);
  });

  it('sees nothing at all with no organization set, and changes nothing', async () => {
    const { pool } = database;
    for (const { name, isView } of relations) {
      expect([name, (await pool.query(`SELECT FROM "${name}"`)).rowCount]).toEqual([name, 0]);
      if (isView) continue;
      const deleted = await pool.query(`DELETE FROM "${name}"`).then(
        ({ rowCount }) => rowCount,
        (error: { code: string }) => error.code,
      );
      expect([0, REFUSED]).toContain(deleted);
    }
  });

  it('sees one row of each table, its own', async () => {
    expect(await offenders(tables, ({ name }) => `SELECT FROM "${name}"`, [1])).toEqual([]);
    expect(await offenders(tables, ({ name }) => `COPY "${name}" TO STDOUT`, [1])).toEqual([]);
    expect(await offenders(tables, ({ name }) => `COPY (SELECT * FROM "${name}") TO STDOUT`, [1])).toEqual(
      [],
    );
  });

  it.each<[string, (relation: TenantRelation) => string]>([
    [
      'by its name',
      (relation) => `SELECT FROM "${relation.name}" WHERE ${others(relation)} OR ${others(relation)}`,
    ],
    [
      'in a subselect',
      (relation) => `SELECT WHERE EXISTS (SELECT FROM "${relation.name}" WHERE ${others(relation)})`,
    ],
    [
      'in a join with its own',
      ({ name, tenant }) =>
        `SELECT FROM "${name}" own CROSS JOIN LATERAL (SELECT FROM "${name}" WHERE ${tenant} <> own.${tenant}) other`,
    ],
    [
      'in a common table expression and a union',
      (relation) =>
        `WITH all_of_it AS MATERIALIZED (SELECT * FROM "${relation.name}")
         SELECT ${relation.tenant} FROM all_of_it WHERE ${others(relation)}
         UNION ALL SELECT ${relation.tenant} FROM "${relation.name}" WHERE ${others(relation)}`,
    ],
    [
      'by a function that runs a statement of its own',
      (relation) =>
        `SELECT WHERE query_to_xml('SELECT * FROM "${relation.name}"', true, false, '')::text LIKE '%${theirs}%'`,
    ],
    [
      'in a sample',
      ({ name, tenant, isView }) =>
        `SELECT FROM (SELECT ${tenant} AS whose FROM "${name}" ${isView ? '' : 'TABLESAMPLE SYSTEM (100)'}) sampled
         WHERE whose = '${theirs}'`,
    ],
  ])('reads no row of another organization %s', async (_how, statement) => {
    expect(await offenders(relations, statement, [0])).toEqual([]);
  });

  it('is not even run on a row of another organization, where it would fail on one', async () => {
    const failing = (relation: TenantRelation) =>
      `SELECT FROM "${relation.name}" WHERE 1 / (CASE WHEN ${others(relation)} THEN 0 ELSE 1 END) = 2`;
    expect(await offenders(relations, failing, [0])).toEqual([]);
  });

  it('is told nothing of others by what the planner knows', async () => {
    const { rows } = await asUs(
      `SELECT DISTINCT tablename FROM pg_stats WHERE schemaname = 'public' AND tablename = ANY ('{${tables.map(({ name }) => name).join()}}')`,
    );
    expect(rows).toEqual([]);
  });

  it('changes and removes no row of another organization', async () => {
    const update = (relation: TenantRelation) =>
      `UPDATE "${relation.name}" SET ${relation.tenant} = ${relation.tenant} WHERE ${others(relation)} RETURNING *`;
    expect(await offenders(tables, update, [0, 'refused'])).toEqual([]);
    const remove = (relation: TenantRelation) =>
      `DELETE FROM "${relation.name}" WHERE ${others(relation)} RETURNING *`;
    expect(await offenders(tables, remove, [0, 'refused'])).toEqual([]);
    expect(await offenders(tables, ({ name }) => `TRUNCATE "${name}" CASCADE`, ['refused'])).toEqual([]);
    const using = ({ name, tenant }: TenantRelation) =>
      `DELETE FROM "${name}" USING organization WHERE "${name}".${tenant} <> organization.id`;
    expect(
      await offenders(
        tables.filter(({ name }) => name !== 'organization'),
        using,
        [0, 'refused'],
      ),
    ).toEqual([]);
  });

  it('gives no row to another organization, neither a new one nor one of its own', async () => {
    const columnsFor = ({ columns, tenant }: TenantRelation) =>
      columns.map((column) => (column === tenant ? `'${theirs}'::uuid` : `"${column}"`)).join();
    const named = ({ columns }: TenantRelation) => columns.map((column) => `"${column}"`).join();
    const insert = (relation: TenantRelation) =>
      `INSERT INTO "${relation.name}" (${named(relation)}) SELECT ${columnsFor(relation)} FROM "${relation.name}"`;
    expect(await offenders(tables, insert, ['refused'])).toEqual([]);
    const upsert = (relation: TenantRelation) => `${insert(relation)} ON CONFLICT DO NOTHING RETURNING *`;
    expect(await offenders(tables, upsert, ['refused'])).toEqual([]);
    const give = ({ name, tenant }: TenantRelation) => `UPDATE "${name}" SET ${tenant} = '${theirs}'`;
    expect(await offenders(tables, give, ['refused'])).toEqual([]);
    // Not of tables under row-level security, or not at all.
    const copy = ({ name }: TenantRelation) => `COPY "${name}" FROM STDIN`;
    expect(await offenders(tables, copy, ['0A000', 'refused'])).toEqual([]);
  });

  it('finds no function or view that would answer as somebody else, but for those that answer nothing', async () => {
    const { rows } = await asUs(`
      SELECT proname AS name FROM pg_proc
      WHERE prosecdef AND pronamespace = 'public'::regnamespace
        AND NOT (
          -- As the owner, whom row-level security holds as well. Each has a search_path of its own.
          coalesce(array_to_string(proconfig, ',') LIKE '%search_path=%', false)
          -- Seals one entry of the log or moves its head over them, tells of one revision or report or indexes it, of the
          -- organization that it is of; deletes what has expired, and counts it; analyses a table, and answers nothing.
          AND proname IN (
            'index_revision', 'index_things', 'seal_audit_entry', 'move_audit_head', 'ledger_has_grown', 'tell_of_revision', 'purge_kept_answers', 'forget_told_events', 'forget_deliveries', 'forget_imports', 'forget_reports', 'tell_of_report'
          )
        )
      UNION ALL
      SELECT relname FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND (
        relkind = 'm' OR relkind = 'v' AND NOT coalesce(reloptions @> '{security_invoker=true}', false)
      )
    `);
    expect(rows).toEqual([]);
  });

  it('lends no trigger that acts as the owner, to be set on a table of one’s own', async () => {
    const { rows } = await asUs(`
      SELECT proname FROM pg_proc
      WHERE prosecdef AND prorettype = 'trigger'::regtype AND has_function_privilege(oid, 'EXECUTE')
    `);
    expect(rows).toEqual([]);
  });

  // A walker that nobody has seen stop may not be one.
  it('would be seen to reach others, where a policy let it', async () => {
    await withClient(clone.superuserUrl, (client) =>
      client.query('CREATE POLICY too_wide ON item USING (true)'),
    );
    expect(await offenders(tables, ({ name }) => `SELECT FROM "${name}"`, [1])).toEqual(['item: 2']);
    const named = (relation: TenantRelation) => `SELECT FROM "${relation.name}" WHERE ${others(relation)}`;
    // The views of everything are made of it.
    expect(await offenders(relations, named, [0])).toEqual(['item: 1', 'resource_now: 1', 'searchable: 2']);
  });
});

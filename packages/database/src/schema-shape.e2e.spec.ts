import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SCHEMA_RULES, type TestDatabase, withClient, workerDatabase } from '@parley/testing';

describe('every table', () => {
  let clone: TestDatabase;
  beforeAll(async () => {
    clone = await workerDatabase();
  });
  afterAll(() => clone.drop());

  const offenders = async (sql: string): Promise<string[]> => {
    const { rows } = await withClient(clone.superuserUrl, (client) => client.query<{ name: string }>(sql));
    return rows.map(({ name }) => name).toSorted();
  };

  it.each(SCHEMA_RULES)('$rule', async (rule) => {
    expect(await offenders(rule.offenders)).toEqual(rule.exceptions);
  });

  // A rule that nobody has seen broken may not be one.
  it('that keeps to nothing is named by each rule', async () => {
    await withClient(clone.superuserUrl, (client) =>
      client.query(`
        CREATE TABLE stray (
          id uuid CONSTRAINT stray_key PRIMARY KEY,
          organization_id uuid,
          user_id uuid CONSTRAINT stray_user REFERENCES "user" (id)
        );
        CREATE TABLE half_kept (id uuid);
        ALTER TABLE half_kept ENABLE ROW LEVEL SECURITY;
        GRANT TRUNCATE ON stray TO parley_app;
      `),
    );
    const found = await Promise.all(SCHEMA_RULES.map((rule) => offenders(rule.offenders)));
    expect(found.map((names) => names.filter((name) => /stray|half_kept/.test(name)))).toEqual([
      ['stray'],
      ['half_kept'],
      ['stray_key'],
      ['stray_user'],
      ['stray_user'],
      ['TRUNCATE stray'],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getProcess, type Operation, operations } from '@parley/contracts';
import { createOrganization, withClient } from '@parley/testing';
import { signedIn } from '../../testing/browser.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import {
  NOT_LOGGED,
  storyOf,
  type Writers,
  type Writing,
  WRITES_NOTHING,
} from '../../testing/writing-stories.ts';

let service: RunningService;
let writers: Writers;

beforeAll(async () => {
  // Anybody may make an organization, and an invitation is answered with its link.
  service = await startService({ PARLEY_SIGN_UP: 'open', PARLEY_WEB_URL: 'https://parley.example' });
  const key = await service.key();
  const owner = await signedIn(service, { role: 'owner', clearance: 'restricted' });
  writers = { service, key, owner, elsewhere: (await createOrganization(service.database)).organizationId };
  await service.with(key).get('/v1/audit').expect(200);
  // The first use of a key is written a moment later; it is not what is looked for.
  for (;;) {
    const { body } = await service.with(key).get('/v1/audit?type=api_key.used_first').expect(200);
    if (body.data.length > 0) break;
  }
}, 30_000);
afterAll(() => service.stop());

const asSuperuser = <T extends object>(statement: string): Promise<T[]> =>
  withClient(service.testDatabase.superuserUrl, async (client) => (await client.query<T>(statement)).rows);

/** Everything that is stored, table by table, as a hash of it. */
async function contents(): Promise<Record<string, string>> {
  const tables = await asSuperuser<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const each = tables.map(
    ({ name }) =>
      // When a key was last used, a session last seen, and how often was asked, is written now and then.
      `SELECT '${name}' AS name,
        md5(string_agg((to_jsonb(t) - '{last_used_at,updated_at,expires_at}'::text[])::text, '' ORDER BY (to_jsonb(t) - '{last_used_at,updated_at,expires_at}'::text[])::text)) AS hash FROM "${name}" t
        WHERE to_jsonb(t) ->> 'name' IS DISTINCT FROM 'requestsPerDay'`,
  );
  const rows = await asSuperuser<{ name: string; hash: string }>(each.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

let asked = 0;

/** What is wrong with what a writing leaves in the log; nothing where nothing is. */
async function offences({ success }: Operation, { ask, type }: Writing): Promise<string[]> {
  const before = await contents();
  await asSuperuser('REVOKE INSERT ON audit_entry FROM parley_app');
  const unlogged = await ask();
  await asSuperuser('GRANT INSERT ON audit_entry TO parley_app');
  const after = await contents();

  const requestId = `write-${(asked += 1)}`;
  const logged = await ask().set('x-request-id', requestId);
  const entries = await asSuperuser<{ type: string }>(
    `SELECT type FROM audit_entry WHERE request_id = '${requestId}' AND actor_kind IN ('person', 'api_key')`,
  );
  return [
    unlogged.status === 500 ? '' : `answers ${unlogged.status} where it cannot be recorded`,
    ...Object.keys(after).map((table) => (after[table] === before[table] ? '' : `is not undone in ${table}`)),
    logged.status === success.status ? '' : `answers ${logged.status}: ${logged.text}`,
    entries.some((entry) => entry.type === type) ? '' : `leaves no entry ${type}`,
  ].filter((offence) => offence !== '');
}

describe('every operation that writes', () => {
  const isLogged = (id: string): boolean => ![...WRITES_NOTHING, ...NOT_LOGGED].includes(id);
  const writing = operations.filter(({ method, id }) => method !== 'GET' && isLogged(id));

  it.each(writing.map((operation) => [operation.id, operation] as const))(
    '%s leaves an entry in the log, and where it cannot, does nothing at all',
    async (_, operation) => {
      const writing = await storyOf(operation)(writers);
      expect(await offences(operation, writing)).toEqual([]);
    },
    20_000,
  );

  // A walker that nobody has seen stop may not be one.
  it('has its story, or is named', () => {
    const unheardOf: Operation = {
      ...getProcess,
      id: 'archiveEverything',
      method: 'POST',
      path: '/v1/archive',
    };
    expect(() => storyOf(unheardOf)).toThrow('POST /v1/archive has no story');
  });

  it('would be named if it left no entry, or were done without one', async () => {
    const path = '/v1/processes/turkiye-armenia';
    const ask = () => service.with(writers.key).get(path);
    expect(await offences(getProcess, { ask, type: 'process.changed' })).toEqual([
      'answers 200 where it cannot be recorded',
      'leaves no entry process.changed',
    ]);
  });
});

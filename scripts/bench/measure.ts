import { allPermissions } from '@parley/contracts';
import { createDatabase, type Database, drawApiKey } from '@parley/database';
import pg from 'pg';
import { BARE_LOAD } from './ledgers.sql.ts';
import { type Served, whileServed } from './served.ts';
import { inTurn, summed, type Times } from './times.ts';

const COLD_STARTS = 5;
const RUNS = 40;
const TIMES = 'asOf=2026-01-01&knownAt=2026-01-01T00:00:00Z';
const PROGRESS = `/v1/processes/process-0/progress?${TIMES}`;

/** A database that holds the process asked about, alone or among others. */
export interface Bench {
  readonly runtimeUrl: string;
  readonly superuserUrl: string;
}

export interface Measured {
  /** By what was timed. */
  latencies: Record<string, Times>;
  /** Of the uncompressed answer. */
  bytes: number;
  peakMemory: number | null;
}

type Both<T> = Record<'alone' | 'among', T>;
type Work = () => Promise<unknown>;

/** Asks the service over both, and beside it the database itself: what an answer costs, and what of it is reading. */
export async function measure({ alone, among }: Both<Bench>): Promise<Both<Measured>> {
  const secrets = {
    alone: await keyOfTheProcess(alone.superuserUrl),
    among: await keyOfTheProcess(among.superuserUrl),
  };
  const cold: Both<number[]> = { alone: [], among: [] };
  for (let start = 0; start < COLD_STARTS; start += 1) {
    for (const [name, bench] of Object.entries({ alone, among }) as ['alone' | 'among', Bench][]) {
      await whileServed(bench.runtimeUrl, async (served) => {
        const from = performance.now();
        await ask(served, secrets[name].secret, PROGRESS);
        cold[name].push(performance.now() - from);
      });
    }
  }
  return whileServed(alone.runtimeUrl, (first) =>
    whileServed(among.runtimeUrl, async (second) => {
      const served = { alone: first, among: second };
      const databases = { alone: createDatabase(alone.runtimeUrl), among: createDatabase(among.runtimeUrl) };
      const latencies: Both<Record<string, Times>> = { alone: {}, among: {} };
      for (const [what, of] of Object.entries(WORKS)) {
        const work = (name: 'alone' | 'among'): Work => of(served[name], databases[name], secrets[name]);
        const times = await inTurn(RUNS, work('alone'), work('among'));
        [latencies.alone[what], latencies.among[what]] = times;
      }
      await Promise.all([databases.alone.close(), databases.among.close()]);
      const measured = async (name: 'alone' | 'among'): Promise<Measured> => ({
        latencies: { 'progress, first after a start': summed(cold[name]), ...latencies[name] },
        bytes: await ask(served[name], secrets[name].secret, PROGRESS),
        peakMemory: served[name].peakMemory(),
      });
      return { alone: await measured('alone'), among: await measured('among') };
    }),
  );
}

const WORKS: Record<string, (served: Served, database: Database, of: Credentials) => Work> = {
  'progress, warm':
    (served, _, { secret }) =>
    () =>
      ask(served, secret, PROGRESS),
  'portfolio, warm':
    (served, _, { secret }) =>
    () =>
      ask(served, secret, `/v1/portfolio?${TIMES}`),
  'organization, warm':
    (served, _, { secret }) =>
    () =>
      ask(served, secret, '/v1/organization'),
  'peer: its assertions by a bare statement':
    (_, database, { organizationId, processId }) =>
    () =>
      database.withScope({ organizationId }, () =>
        database.pool.query({ name: 'bench_load', text: BARE_LOAD, values: [organizationId, processId] }),
      ),
  'peer: SELECT 1':
    (_, database, { organizationId }) =>
    () =>
      database.withScope({ organizationId }, () =>
        database.pool.query({ name: 'bench_one', text: 'SELECT 1' }),
      ),
};

export async function ask({ url }: Served, secret: string, path: string): Promise<number> {
  const headers = { authorization: `Bearer ${secret}`, 'accept-encoding': 'identity' };
  const answer = await fetch(url + path, { headers, signal: AbortSignal.timeout(60_000) });
  const body = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.status} ${Buffer.from(body).toString()}`);
  return body.byteLength;
}

interface Credentials {
  secret: string;
  organizationId: string;
  processId: string;
}

/** Makes a key that may all, of the organization of the process asked about. */
export async function keyOfTheProcess(superuserUrl: string): Promise<Credentials> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { secret, prefix, keyHash } = drawApiKey();
    const { rows } = await client.query<Omit<Credentials, 'secret'>>(
      `WITH asked AS (SELECT organization_id, id FROM process WHERE slug = 'process-0'),
       maker AS (
         INSERT INTO "user" (id, name, email, updated_at)
         VALUES (gen_random_uuid(), 'bench', 'bench@example.org', now())
         RETURNING id
       ),
       membership AS (
         INSERT INTO member (organization_id, id, user_id, role, clearance)
         SELECT organization_id, gen_random_uuid(), maker.id, 'owner', 'restricted' FROM asked, maker
       )
       INSERT INTO api_key (organization_id, id, name, prefix, key_hash, scopes, clearance, created_by_id)
       SELECT organization_id, gen_random_uuid(), 'bench', $1, $2, $3, 'restricted', maker.id FROM asked, maker
       RETURNING organization_id AS "organizationId", (SELECT id FROM asked) AS "processId"`,
      [prefix, keyHash, allPermissions],
    );
    const [made] = rows;
    if (made === undefined) throw new Error('the process is not there');
    return { secret, ...made };
  } finally {
    await client.end();
  }
}

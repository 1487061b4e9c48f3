// What `progress` costs on a process of 500 items, 100 meetings and 20,000 assertions, alone in the database and among
// 200 other processes of 21 organizations with a million more: `npm run bench:progress`. It starts a PostgreSQL of its
// own in a temporary directory and the built service on loopback, asks both in turn, so that whatever else the machine
// does meets both, and takes about three minutes; nothing of it is left.
// `--plans` shows how PostgreSQL comes by the ledger.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, provisionRuntimeLogin } from '@parley/database';
import { startEmbeddedPostgres } from '@parley/database/embedded';
import { migrate } from '@parley/database/migrate';
import { withClient } from '@parley/testing';
import { BARE_LOAD, type BenchProcess, FILL } from './ledgers.sql.ts';
import { type Bench, keyOfTheProcess, measure, type Measured } from './measure.ts';
import type { Times } from './times.ts';

const ASKED: BenchProcess = { organization: 0, process: 0, items: 500, meetings: 100, assertions: 20_000 };
/** Ten of them beside it in its own organization. */
const OTHERS: BenchProcess[] = Array.from({ length: 200 }, (_, index) => ({
  organization: index < 10 ? 0 : 1 + (index % 20),
  process: 1 + index,
  items: 125,
  meetings: 40,
  assertions: 5000,
}));

const directory = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
const postgres = await startEmbeddedPostgres({ directory, removeIfKilled: true });
try {
  const alone = await createBenchDatabase('alone', [[ASKED]]);
  const among = await createBenchDatabase('among_200', [[ASKED], OTHERS]);
  print(await measure({ alone, among }));
  if (process.argv.includes('--plans')) await showPlan(among);
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function createBenchDatabase(name: string, parts: readonly BenchProcess[][]): Promise<Bench> {
  const bench = { runtimeUrl: postgres.runtimeUrl(name), superuserUrl: postgres.superuserUrl(name) };
  await withClient(postgres.ownerUrl('postgres'), (client) => client.query(`CREATE DATABASE ${name}`));
  await migrate(postgres.ownerUrl(name));
  await provisionRuntimeLogin(postgres.ownerUrl(name), bench.runtimeUrl);
  for (const processes of parts) await fill(bench, processes);
  return bench;
}

async function fill({ superuserUrl }: Bench, processes: readonly BenchProcess[]): Promise<void> {
  const from = performance.now();
  await withClient(superuserUrl, async (client) => {
    await client.query(`SELECT set_config('bench.processes', $1, false)`, [JSON.stringify(processes)]);
    await client.query(FILL);
    await client.query('VACUUM (ANALYZE)');
  });
  const assertions = processes.reduce((sum, each) => sum + each.assertions, 0);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(`${processes.length} process(es), ${assertions} assertions loaded in ${seconds} s\n`);
}

function print({ alone, among }: Record<'alone' | 'among', Measured>): void {
  const shown = ({ p50, p95 }: Times): string[] => [ms(p50), ms(p95)];
  const table = [
    ['', 'alone p50', 'p95', 'among p50', 'p95'],
    ...Object.entries(alone.latencies).map(([what, times]) => {
      const beside = among.latencies[what];
      return [`${what} (${times.runs})`, ...shown(times), ...(beside === undefined ? [] : shown(beside))];
    }),
    ['body of progress', megabytes(alone.bytes), '', megabytes(among.bytes)],
    ['peak memory of the service', megabytes(alone.peakMemory), '', megabytes(among.peakMemory)],
  ];
  for (const [what = '', ...figures] of table) {
    process.stdout.write(`${what.padEnd(48)}${figures.map((figure) => figure.padStart(12)).join('')}\n`);
  }
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '?' : `${(bytes / 1e6).toFixed(1)} MB`;
}

function ms(millis: number): string {
  return `${millis.toFixed(millis < 10 ? 2 : 0)} ms`;
}

/** As the service reads: under row-level security, as the runtime role. */
async function showPlan({ runtimeUrl, superuserUrl }: Bench): Promise<void> {
  const { organizationId, processId } = await keyOfTheProcess(superuserUrl);
  const database = createDatabase(runtimeUrl, { max: 1 });
  const { rows } = await database.withScope({ organizationId }, () =>
    database.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${BARE_LOAD}`, [
      organizationId,
      processId,
    ]),
  );
  process.stdout.write(`\n${rows.map((row) => row['QUERY PLAN']).join('\n')}\n`);
  await database.close();
}

// What it costs to import 100,000 assertions and to export 1,000,000, over HTTP, and beside it what PostgreSQL's own COPY
// takes for as many rows in the same run: `npm run bench:exchange`, or with sizes of your own `-- --import 10000
// --export 100000`. The built service, on a PostgreSQL of its own; nothing of it is left.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { provisionRuntimeLogin } from '@parley/database';
import { startEmbeddedPostgres } from '@parley/database/embedded';
import { migrate } from '@parley/database/migrate';
import { withClient } from '@parley/testing';
import { type Copied, copyFrom, copyTo } from './copied.ts';
import { exportAssertions } from './export-assertions.ts';
import { importSheet } from './import-a-sheet.ts';
import { type BenchProcess, FILL } from './ledgers.sql.ts';
import { keyOfTheProcess } from './measure.ts';
import { whileServed } from './served.ts';
import { sheetOfAssertions } from './sheet-of-assertions.ts';

const { values } = parseArgs({
  options: { import: { type: 'string', default: '100000' }, export: { type: 'string', default: '1000000' } },
});
const SIZES = { import: Number(values.import), export: Number(values.export) };
const PROCESS = { organization: 0, process: 0, items: 500, meetings: 100 };

const directory = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
const postgres = await startEmbeddedPostgres({ directory, removeIfKilled: true });
try {
  if (SIZES.import > 0) await measureImport('imported');
  if (SIZES.export > 0) await measureExport('exported');
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function measureImport(name: string): Promise<void> {
  await fill(name, { ...PROCESS, assertions: 0 });
  const { secret } = await keyOfTheProcess(postgres.superuserUrl(name));
  const sheet = sheetOfAssertions(SIZES.import, PROCESS.items);
  say(`import of ${SIZES.import} assertions, ${megabytes(sheet.length)}`);
  const seconds = await whileServed(postgres.runtimeUrl(name), async (served) => {
    say(`  service, ready: ${megabytes(served.memoryNow())}`);
    const steps = await importSheet(served, secret, sheet);
    for (const { name: step, seconds: took, peakMemory, progress } of steps) {
      say(
        `  ${step.padEnd(8)} ${told({ seconds: took, rows: SIZES.import })}, peak ${megabytes(peakMemory)}, ${progress} words on progress`,
      );
    }
    return steps.find(({ name: step }) => step === 'apply')?.seconds ?? Number.NaN;
  });
  const { bare, followed } = await copyFrom(postgres.superuserUrl(name), directory);
  say(
    `  COPY FROM into the same table: ${told(bare)}; apply runs at ${percent(bare.seconds / seconds)} of its speed`,
  );
  say(
    `  COPY FROM, then search and outbox at COMMIT: ${told(followed)}; at ${percent(followed.seconds / seconds)}`,
  );
}

async function measureExport(name: string): Promise<void> {
  await fill(name, { ...PROCESS, assertions: SIZES.export });
  const { secret } = await keyOfTheProcess(postgres.superuserUrl(name));
  say(`export of ${SIZES.export} assertions`);
  const exported = await whileServed(postgres.runtimeUrl(name), async (served) => {
    say(`  service, ready: ${megabytes(served.memoryNow())}`);
    const taken = await exportAssertions(served, secret);
    say(`  export   ${told(taken)}, ${megabytes(taken.bytes)}, peak ${megabytes(served.peakMemory())}`);
    return taken;
  });
  const { table, columns } = await copyTo(postgres.superuserUrl(name), directory);
  say(
    `  COPY TO of the table's rows: ${told(table)}; the export runs at ${percent(table.seconds / exported.seconds)} of its speed`,
  );
  say(`  COPY TO of the same columns: ${told(columns)}; at ${percent(columns.seconds / exported.seconds)}`);
}

async function fill(name: string, process: BenchProcess): Promise<void> {
  await withClient(postgres.ownerUrl('postgres'), (client) => client.query(`CREATE DATABASE ${name}`));
  await migrate(postgres.ownerUrl(name));
  await provisionRuntimeLogin(postgres.ownerUrl(name), postgres.runtimeUrl(name));
  await withClient(postgres.superuserUrl(name), async (client) => {
    await client.query(`SELECT set_config('bench.processes', $1, false)`, [JSON.stringify([process])]);
    await client.query(FILL);
    await client.query('VACUUM (ANALYZE)');
  });
}

function told({ seconds, rows }: Copied): string {
  return `${seconds.toFixed(2)} s, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '?' : `${(bytes / 1e6).toFixed(0)} MB`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// What it costs to import 100,000 assertions, as CSV and as XLSX, to undo that, and to export 1,000,000, over HTTP; beside it what
// PostgreSQL’s own COPY takes for as many rows in the same run, and how much memory it may take: `npm run bench:exchange`, or
// with sizes of your own `-- --import 10000 --workbook 10000 --export 100000`; 0 leaves one out. The built service, on a
// PostgreSQL of its own; nothing of it is left.
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
import { importSheet, undoLastSheet } from './import-a-sheet.ts';
import { type BenchProcess, FILL } from './ledgers.sql.ts';
import { keyOfTheProcess } from './measure.ts';
import { makeWorkbook } from './report-as-workbook.ts';
import { searchFollowed } from './search-followed.ts';
import { type Served, whileServed } from './served.ts';
import { sheetOfAssertions } from './sheet-of-assertions.ts';
import { workbookOf } from './workbook-of-assertions.ts';

const { values } = parseArgs({
  options: {
    import: { type: 'string', default: '100000' },
    workbook: { type: 'string', default: '100000' },
    export: { type: 'string', default: '1000000' },
  },
});
const SIZES = {
  import: Number(values.import),
  workbook: Number(values.workbook),
  export: Number(values.export),
};
/** What the service may hold above what it holds when it is ready, in bytes. */
const MEMORY = 300e6;
const PROCESS = { organization: 0, process: 0, items: 500, meetings: 100 };

const directory = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
const postgres = await startEmbeddedPostgres({ directory, removeIfKilled: true });
try {
  if (SIZES.import > 0) await measureImport('imported');
  if (SIZES.workbook > 0) await measureWorkbooks('workbooks');
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
    const steps = await importSheet(served, secret, { name: 'assertions.csv', content: sheet });
    for (const { name: step, seconds: took, peakMemory, progress } of steps) {
      say(
        `  ${step.padEnd(8)} ${told({ seconds: took, rows: SIZES.import })}, peak ${megabytes(peakMemory)}, ${progress} words on progress`,
      );
    }
    say(`  search follows ${(await searchFollowed(postgres.superuserUrl(name))).toFixed(2)} s later`);
    return steps.find(({ name: step }) => step === 'apply')?.seconds ?? Number.NaN;
  });
  const { bare, followed } = await copyFrom(postgres.superuserUrl(name), directory);
  say(
    `  COPY FROM into the same table: ${told(bare)}; apply runs at ${percent(bare.seconds / seconds)} of its speed`,
  );
  say(`  COPY FROM, then the outbox at COMMIT: ${told(followed)}; at ${percent(followed.seconds / seconds)}`);
}

/** The same rows as XLSX, in and undone again; what the log has of it, and the whole matrix, as XLSX. */
async function measureWorkbooks(name: string): Promise<void> {
  await fill(name, { ...PROCESS, assertions: 0 });
  const { secret } = await keyOfTheProcess(postgres.superuserUrl(name));
  const content = await workbookOf(sheetOfAssertions(SIZES.workbook, PROCESS.items));
  say(
    `import of ${SIZES.workbook} assertions as XLSX, ${megabytes(content.length)}, its undoing, and reports`,
  );
  // Each by a service that has done nothing else: what was taken once is not given back at once.
  const anew = async (work: (served: Served, ready: number | null) => Promise<void>) =>
    whileServed(postgres.runtimeUrl(name), (served) => work(served, served.memoryNow()));
  const tell = (steps: Awaited<ReturnType<typeof importSheet>>, ready: number | null) => {
    for (const { name: step, seconds, peakMemory, progress } of steps) {
      const took = told({ seconds, rows: SIZES.workbook });
      say(`  ${step.padEnd(8)} ${took}, ${held(peakMemory, ready)}, ${progress} words on progress`);
    }
  };
  await anew(async (served, ready) => {
    say(`  service, ready: ${megabytes(ready)}`);
    tell(await importSheet(served, secret, { name: 'assertions.xlsx', content }), ready);
    // Else whoever comes next would do it, and be measured with it.
    await searchFollowed(postgres.superuserUrl(name));
  });
  for (const kind of ['matrix', 'audit']) {
    await anew(async (served, ready) => {
      const asked = { kind, label: 'restricted' };
      const { seconds, bytes, peakMemory } = await makeWorkbook(served, secret, asked);
      say(`  report ${kind} ${seconds.toFixed(2)} s, ${megabytes(bytes)}, ${held(peakMemory, ready)}`);
    });
  }
  await anew(async (served, ready) => tell(await undoLastSheet(served, secret), ready));
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

/** The most memory in a step, and how much of it is more than the service had when it was ready. */
function held(peak: number | null, ready: number | null): string {
  const above = peak === null || ready === null ? null : peak - ready;
  const verdict = above !== null && above > MEMORY ? ': too much' : '';
  return `peak ${megabytes(peak)}, ${megabytes(above)} above ready of ${megabytes(MEMORY)}${verdict}`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

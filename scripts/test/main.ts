import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../start/build.ts';
import { sentenceFor } from '../start/refusal.ts';
import { Steps } from '../start/steps.ts';
import { runBrowserTests } from './browser.ts';
import { findOffice } from './office.ts';
import { run } from './run.ts';
import { heeding, tallyOfJest, total, type Tally } from './tally.ts';

const root = path.resolve(import.meta.dirname, '../..');
const reports = mkdtempSync(path.join(tmpdir(), 'parley-reports-'));

/** Runs Jest over some of its projects. */
async function jest(name: string, projects: readonly string[], more: readonly string[] = []): Promise<Tally> {
  const file = path.join(reports, `${name}.json`);
  const cli = path.join(root, 'node_modules/jest/bin/jest.js');
  const node = ['--experimental-vm-modules', '--no-warnings', cli];
  const code = await run(
    process.execPath,
    [...node, '--selectProjects', ...projects, '--json', `--outputFile=${file}`, ...more],
    { NODE_OPTIONS: '' },
  );
  return heeding(tallyOfJest(file), code);
}

try {
  const steps = new Steps();
  await steps.run(
    'building what changed',
    () => buildWhatChanged(root),
    () => 'built what changed',
  );
  process.env.PARLEY_OFFICE = findOffice();
  const tallies = [
    await jest('rules-and-api', ['unit', 'postgres']),
    // These start the whole product again and again; one at a time, so that each has the machine to itself.
    await jest('product', ['product'], ['--runInBand']),
    await runBrowserTests(root, reports),
  ];
  const { passed, failed } = total(tallies);
  process.stdout.write(`\nAll tests took ${steps.total()}.\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

// The browser tests alone, for work on the dashboard: `npm run test:browser`, or `npm run test:browser -- live`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBrowserTests } from './browser.ts';

const reports = mkdtempSync(path.join(tmpdir(), 'parley-reports-'));
const { passed, failed } = await runBrowserTests(
  path.resolve(import.meta.dirname, '../..'),
  reports,
  process.argv.slice(2),
);
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

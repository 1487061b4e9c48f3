// The test run's PostgreSQL, in a process of its own (Jest's loader for global setup knows neither ES modules in
// TypeScript nor our export conditions). Answers with the address over IPC and lives until its parent lets go of
// the channel, which a parent that is killed does too.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { startEmbeddedPostgres } from '@parley/database/embedded';
import { buildTemplates } from './build-templates.ts';
import type { ClusterAddress } from './cluster-address.ts';

// Ctrl-C comes to the whole process group. Jest may still be in a test then: its parting is the disconnect.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => void end(0));
process.once('SIGTERM', () => void end(0));

const directory = mkdtempSync(path.join(tmpdir(), 'parley-test-'));
const starting = startEmbeddedPostgres({
  directory,
  durable: false,
  removeIfKilled: true,
  settings: { max_connections: '200', autovacuum: 'off', log_min_messages: 'fatal' },
});

let ending = false;
async function end(exitCode: number): Promise<void> {
  if (ending) return;
  ending = true;
  await starting.then(
    (postgres) => postgres.stop(),
    () => undefined,
  );
  rmSync(directory, { recursive: true, force: true });
  process.exit(exitCode);
}

try {
  const postgres = await starting;
  const address: ClusterAddress = {
    superuserUrl: postgres.superuserUrl('postgres'),
    ownerUrl: postgres.ownerUrl('postgres'),
    runtimeUrl: postgres.runtimeUrl('postgres'),
  };
  await buildTemplates(address);
  process.send?.(address);
} catch (error) {
  process.stderr.write(`${inspect(error)}\n`);
  await end(1);
}

// Jest loads this file as CommonJS by its own loader: nothing but types and Node's own modules here.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

declare global {
  var parleyTestCluster: ChildProcess | undefined;
}

export default async function globalSetup(_global: unknown, { rootDir }: { rootDir: string }): Promise<void> {
  const program = path.join(rootDir, 'packages/testing/src/cluster-process.ts');
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--conditions=source', '--import=tsx', program], {
    cwd: rootDir,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  globalThis.parleyTestCluster = child;
  process.env.PARLEY_TEST_CLUSTER = await new Promise<string>((resolve, reject) => {
    child.once('message', (address) => resolve(JSON.stringify(address)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The test cluster did not start (exit code ${code}).`)));
  });
}

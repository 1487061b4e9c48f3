import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendObservation, ask } from './demo.ts';
import { processesOf } from './processes.ts';
import { startProduct } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('npm start', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'parley-product-'));
  });
  afterEach(() => {
    for (const pid of processesOf(directory)) process.kill(pid, 'SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  it('serves the record, says where to go, and keeps the secrets from other users', async () => {
    const product = await startProduct(root, { PARLEY_DIRECTORY: directory });
    const demo = JSON.parse(readFileSync(product.demoFile, 'utf8')) as Record<string, string>;
    expect(Object.keys(demo)).toEqual([
      'webUrl',
      'apiUrl',
      'email',
      'password',
      'apiKey',
      'organization',
      'process',
    ]);
    expect(statSync(product.demoFile).mode & 0o777).toBe(0o600);
    for (const said of [demo.webUrl, demo.email, demo.password]) expect(product.output()).toContain(said);
    expect(await ask(product, '/v1/processes/turkiye-armenia')).toMatchObject({ slug: 'turkiye-armenia' });
    expect((await fetch(`${demo.webUrl}/sign-in`)).status).toBe(200);
    await product.stop();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops everything on %s', async (signal) => {
    const product = await startProduct(root, { PARLEY_DIRECTORY: directory });
    expect(processesOf(directory).length).toBeGreaterThan(3);
    process.kill(product.pid, signal);
    expect(await product.ended).toBe(0);
    expect(processesOf(directory)).toEqual([]);
  });

  it('leaves nothing running when only its first process is killed', async () => {
    const product = await startProduct(root, { PARLEY_DIRECTORY: directory });
    process.kill(product.pid, 'SIGKILL');
    for (let tries = 0; processesOf(directory).length > 0 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(processesOf(directory)).toEqual([]);
  });

  it('has every committed row after kill -9 of the whole tree, and the same secrets', async () => {
    const before = await startProduct(root, { PARLEY_DIRECTORY: directory });
    const secrets = JSON.parse(readFileSync(before.demoFile, 'utf8')) as Record<string, string>;
    await appendObservation(before, 'written before the power failed');
    for (const pid of processesOf(directory)) process.kill(pid, 'SIGKILL');
    await before.ended;

    const after = await startProduct(root, { PARLEY_DIRECTORY: directory });
    expect(await ask(after, '/v1/processes/turkiye-armenia/assertions/key:A-kept')).toMatchObject({
      note: { en: 'written before the power failed' },
      revision: 52,
    });
    expect(JSON.parse(readFileSync(after.demoFile, 'utf8'))).toMatchObject({
      password: secrets.password,
      apiKey: secrets.apiKey,
    });
    await after.stop();
    expect(existsSync(directory)).toBe(false);
  });
});

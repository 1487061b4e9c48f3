import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { announcedCluster, inDatabase } from '@parley/testing';

const engine = path.join(import.meta.dirname, 'schema-engine.mjs');

jest.setTimeout(60_000); // Each run loads the engine anew.

/** Runs the stand-in as the CLI runs the binary, with the requests given to it one a line. */
const run = (args: string[], requests: object[] = []) =>
  new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve) => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = execFile(engine, args, { env }, (_error, stdout, stderr) =>
      resolve({ exitCode: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(
      requests.map((request) => `${JSON.stringify({ jsonrpc: '2.0', ...request })}\n`).join(''),
    );
  });
const at = (url: string) => ['--datasource', JSON.stringify({ url })];
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('the stand-in for the schema engine', () => {
  it('names its version', async () => {
    const { stdout } = await run(['--version']);
    expect(stdout).toMatch(/^schema-engine-wasm 7\.10\.0-\S+\n$/);
  });

  it('makes, finds and drops a database, and says by code that one is missing', async () => {
    const database = at(inDatabase(announcedCluster().ownerUrl, `engine_${process.pid}`));
    const missing = await run([...database, 'cli', 'can-connect-to-database']);
    expect(missing.exitCode).toBe(1);
    expect(lines(missing.stderr)[1]).toMatchObject({ level: 'ERROR', fields: { error_code: 'P1003' } });
    expect((await run([...database, 'cli', 'create-database'])).exitCode).toBe(0);
    expect((await run([...database, 'cli', 'can-connect-to-database'])).exitCode).toBe(0);
    expect((await run([...database, 'cli', 'drop-database'])).exitCode).toBe(0);
    expect((await run([...database, 'cli', 'can-connect-to-database'])).exitCode).toBe(1);
  });

  it('says by code that no server answers', async () => {
    const { stderr } = await run([
      ...at('postgresql://nobody@127.0.0.1:1/x'),
      'cli',
      'can-connect-to-database',
    ]);
    expect(lines(stderr)[1]).toMatchObject({ fields: { error_code: 'P1001' } });
  });

  it('answers requests in turn, also those that it does not know', async () => {
    const { stdout, exitCode } = await run(at(announcedCluster().ownerUrl), [
      { id: 1, method: 'ensureConnectionValidity', params: {} },
      { id: 2, method: 'makeCoffee', params: {} },
    ]);
    expect(exitCode).toBe(0);
    expect(lines(stdout)).toEqual([
      { jsonrpc: '2.0', id: 1, result: {} },
      {
        jsonrpc: '2.0',
        id: 2,
        error: expect.objectContaining({ code: -32601, message: 'Method not found: makeCoffee' }),
      },
    ]);
  });
});

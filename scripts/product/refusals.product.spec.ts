import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { processesOf } from './processes.ts';
import { launchProduct, startProduct } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What a start says that cannot be: the lines of people's sentences, without the steps. */
const sentence = (output: string) =>
  output
    .split('\n')
    .filter((line) => line !== '' && line !== 'Parley' && !/^ {2}[·✓]/.test(line))
    .join('\n');

describe('npm start refuses in one sentence', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'parley-product-'));
  });
  afterEach(() => {
    for (const pid of processesOf(directory)) process.kill(pid, 'SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  const refusal = async (environment: NodeJS.ProcessEnv) => {
    const product = await launchProduct(root, { PARLEY_DIRECTORY: directory, ...environment });
    const code = await product.ended;
    expect(processesOf(directory)).toEqual([]);
    return { code, said: sentence(product.output()) };
  };

  it('where a port is taken', async () => {
    const squatter: Server = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const address = squatter.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, said } = await refusal({ PARLEY_WEB_PORT: String(port) });
    squatter.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `Port ${port} is taken by another program: stop that program, or choose another port with PARLEY_WEB_PORT.`,
    );
  });

  it('where the database of DATABASE_URL cannot be reached', async () => {
    const { code, said } = await refusal({ DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:9/parley' });
    expect(code).toBe(1);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toContain('127.0.0.1:9');
    expect(said).not.toContain('secret');
  });

  it('where the data are of another major version of PostgreSQL, and leaves them alone', async () => {
    const data = path.join(directory, 'postgres', 'data');
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, 'PG_VERSION'), '14\n');
    writeFileSync(
      path.join(directory, 'postgres', 'credentials.json'),
      '{"superuser":"a","owner":"b","runtime":"c"}',
    );
    const { code, said } = await refusal({});
    expect(code).toBe(1);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toMatch(/made by PostgreSQL 14/);
    expect(readFileSync(path.join(data, 'PG_VERSION'), 'utf8')).toBe('14\n');
  });

  it('where settings have faults, naming all of them', async () => {
    const { code, said } = await refusal({ PARLEY_API_PORT: 'three', DATABASE_URL: 'mysql://somewhere' });
    expect(code).toBe(1);
    expect(said).toContain('PARLEY_API_PORT');
    expect(said).toContain('DATABASE_URL');
  });

  it('where Parley runs in the same folder already, which goes on unharmed', async () => {
    const running = await startProduct(root, { PARLEY_DIRECTORY: directory });
    const second = await launchProduct(root, { PARLEY_DIRECTORY: directory });
    expect(await second.ended).toBe(1);
    expect(sentence(second.output())).toMatch(/already in use by process \d+/);
    expect((await fetch(`${running.apiUrl}/readyz`)).status).toBe(200);
    await running.stop();
  });
});

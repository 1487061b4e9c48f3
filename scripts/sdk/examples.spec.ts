import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { makeTree, type Tree } from '../checks/tree.ts';
import { forPage } from './bundle.ts';
import { type Example, examples, pointedAt } from './examples.ts';

describe('the examples of the SDK', () => {
  let tree: Tree;
  let all: Example[];
  beforeAll(async () => {
    all = await examples();
    tree = makeTree(Object.fromEntries(all.map(({ code }, at) => [`example-${at}.ts`, code])));
  });
  afterAll(() => tree.remove());

  it('are found with all that they print', () => {
    expect(all.map(({ title, prints }) => [title, prints.length])).toEqual([
      ['@parley/sdk', 1],
      ['Operations', 1],
      ['Lists', 3],
      ['Refusals', 2],
      ['Trying again', 1],
      ['Changing what others may be changing', 1],
      ['Watching', 1],
      ['Webhooks', 1],
    ]);
  });

  it('compile as they stand', () => {
    const options = [
      '--customConditions',
      'source',
      '--lib',
      'ES2023,DOM,DOM.AsyncIterable',
      '--noUnusedLocals',
      'false',
    ];
    expect(tree.run('tsc', ...options).said).toBe('');
  }, 60_000);

  it('can be pointed at a service', () => {
    const pointed = all.map(({ code }) => pointedAt(code, 'http://127.0.0.1:3001', 'prl_1')).join('');
    expect(pointed).not.toMatch(/parley\.example|prl_…/);
  });
});

describe('the SDK in a browser', () => {
  it('needs nothing of Node, and brings nothing of the command line, and no schemas', async () => {
    const { metafile } = await build({
      ...forPage('export * from "@parley/sdk"', ['source']),
      metafile: true,
      write: false,
    });
    const packages = Object.keys(metafile.inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    expect([...new Set(packages)].toSorted()).toEqual([
      '@stablelib/base64',
      'eventsource-parser',
      'fast-sha256',
      'is-network-error',
      'p-retry',
      'standardwebhooks',
    ]);
    expect(Object.keys(metafile.inputs).filter((file) => file.includes('src/cli/'))).toEqual([]);
  });

  it('weighs little, and the transport alone next to nothing', async () => {
    const weigh = async (code: string): Promise<number> => {
      const { outputFiles } = await build({ ...forPage(code, ['source']), minify: true, write: false });
      return outputFiles[0]?.contents.length ?? 0;
    };
    expect(await weigh('export * from "@parley/sdk"')).toBeLessThan(45_000);
    expect(await weigh('export { createTransport, ProblemError } from "@parley/sdk"')).toBeLessThan(4_000);
  });
});

describe('the package of the SDK', () => {
  it('needs no package that is not published', async () => {
    const manifest = JSON.parse(
      await readFile(new URL('../../packages/api-client/package.json', import.meta.url), 'utf8'),
    ) as { dependencies: Record<string, string> };
    expect(Object.keys(manifest.dependencies).filter((name) => name.startsWith('@parley/'))).toEqual([]);
  });
});

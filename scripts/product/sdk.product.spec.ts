import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transform } from 'esbuild';
import { run } from '../test/run.ts';
import { type Example, examples, pointedAt } from '../sdk/examples.ts';
import { type Product, startProduct } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sdk = path.join(root, 'packages/api-client');

describe('the SDK against the demonstration', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-sdk-'));
  let product: Product;
  let demo: { apiUrl: string; apiKey: string };
  let all: Example[];
  beforeAll(async () => {
    product = await startProduct(root);
    demo = JSON.parse(readFileSync(product.demoFile, 'utf8')) as typeof demo;
    all = await examples();
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  }, 180_000);
  afterAll(async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('does in Node what each example of its README says', async () => {
    for (const { title, code, prints } of all) {
      const file = path.join(folder, `${title.replaceAll(/\W+/g, '-')}.mjs`);
      const { code: script } = await transform(pointedAt(code, demo.apiUrl, demo.apiKey), { loader: 'ts' });
      writeFileSync(file, script);
      const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', timeout: 60_000 });
      expect([title, stdout.trim().split('\n'), stderr]).toEqual([title, prints, '']);
    }
  }, 120_000);
});

describe('the package', () => {
  const packed = (): string[] => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: sdk,
      encoding: 'utf8',
    });
    const [{ files } = { files: [] }] = JSON.parse(stdout) as { files: { path: string }[] }[];
    return files.map(({ path }) => path);
  };

  it('holds what it names, what it is licensed by, and nothing else', () => {
    const files = packed();
    const manifest = JSON.parse(readFileSync(path.join(sdk, 'package.json'), 'utf8')) as {
      bin: { parley: string };
      exports: { '.': Record<string, string> };
    };
    const named = [manifest.bin.parley, ...Object.values(manifest.exports['.'])].map((file) =>
      path.normalize(file),
    );
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', ...named]));
    expect(
      files.filter((file) => /\.spec\.|(^|\/)testing\/|\.env|credentials\.json|tsbuildinfo/.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => !/^(dist|src)\/|^(LICENSE|README\.md|package\.json)$/.test(file))).toEqual(
      [],
    );
  });

  it('runs as a command', async () => {
    expect(readFileSync(path.join(sdk, 'dist/cli/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(await run(process.execPath, [path.join(sdk, 'dist/cli/main.js'), '--version'])).toBe(0);
  });
});

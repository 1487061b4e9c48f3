import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** A small project of its own, to break rules in. */
export interface Tree {
  readonly path: string;
  /** Runs one of the tools of node_modules/.bin in it. */
  run(tool: string, ...args: string[]): { failed: boolean; said: string };
  remove(): void;
}

/** Writes the files, with our tsconfig.base.json and node_modules in reach. */
export function makeTree(files: Readonly<Record<string, string>>): Tree {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-checks-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  symlinkSync(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
  const tsconfig = {
    extends: './tsconfig.base.json',
    compilerOptions: { noEmit: true },
    include: ['**/*.ts'],
  };
  const base = {
    'package.json': JSON.stringify({ name: 'tree', type: 'module', main: 'main.ts' }),
    'tsconfig.json': JSON.stringify(tsconfig),
    // Or the tools would follow the link and read all that is installed.
    '.gitignore': 'node_modules\n',
  };
  for (const [name, text] of Object.entries({ ...base, ...files })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return {
    path: folder,
    run: (tool, ...args) => {
      const bin = path.join(root, 'node_modules/.bin', tool);
      const { status, stdout, stderr } = spawnSync(bin, args, { cwd: folder, encoding: 'utf8' });
      return { failed: status !== 0, said: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

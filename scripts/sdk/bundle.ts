import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** How a program becomes one file for a page: `source` for the SDK's sources, nothing for the SDK as it is built. */
export const forPage = (code: string, conditions: string[] = []): BuildOptions => ({
  stdin: { contents: code, loader: 'ts', resolveDir: path.join(import.meta.dirname, '../..') },
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  conditions,
  logLevel: 'silent',
});

/** A module script with everything that it needs. */
export async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({ ...forPage(code), write: false });
  return outputFiles[0]?.text ?? '';
}

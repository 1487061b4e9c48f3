// `next build` makes a server that stands alone, but for what it expects others to do: files that do not change are a content
// network's to serve, and its own server sends scripts before words. We do both ourselves.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const server = path.join(here, '.next/standalone/apps/web');

cpSync(path.join(here, '.next/static'), path.join(server, '.next/static'), { recursive: true });
if (existsSync(path.join(here, 'public')))
  cpSync(path.join(here, 'public'), path.join(server, 'public'), { recursive: true });

await build({
  entryPoints: [path.join(here, 'server/main.ts')],
  outfile: path.join(server, 'serve.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['next'],
  // A library within is written for `require`.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

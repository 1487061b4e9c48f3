// The dashboard's own server, beside what `next build` made: Next.js answers, and its pages are sent words first.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import next from 'next';
import { wordsFirst } from './words-first.ts';

const here = import.meta.dirname;
const hostname = process.env['HOSTNAME'] ?? '0.0.0.0';
const port = Number(process.env['PORT'] ?? 3000);
/** How long pages that are being sent may take once we are asked to stop; streams of news end then. */
const PATIENCE = 2000;

// Where there is no next.config.ts beside the server, Next.js reads its settings from here.
const { config } = JSON.parse(readFileSync(path.join(here, '.next/required-server-files.json'), 'utf8')) as {
  config: object;
};
process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify(config);
process.chdir(here);

const dashboard = next({ dev: false, dir: here, hostname, port });
await dashboard.prepare();
const answer = dashboard.getRequestHandler();
const compress = compression();

const server = createServer((request, response) => {
  compress(request, response, () => void answer(request, wordsFirst(response)));
});
server.listen(port, hostname);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  });
}

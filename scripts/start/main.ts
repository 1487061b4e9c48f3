import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildWhatChanged } from './build.ts';
import { requireFreePorts } from './ports.ts';
import { Refusal, sentenceFor } from './refusal.ts';
import { authSecret } from './secrets.ts';
import { startService, untilReady, type Service } from './service.ts';
import { readSettings, type StartSettings } from './settings.ts';
import { Steps } from './steps.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What is running and has to be stopped, the last first. */
const running: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;

/** Stops all that runs, in the reverse order of its start; a second call waits for the first. */
function stopEverything(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of running.toReversed()) await stop().catch(report);
  })();
  return stopping;
}

function report(error: unknown): void {
  const sentence = sentenceFor(error);
  process.stderr.write(`\n${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
}

async function stopAndExit(code: number): Promise<void> {
  await stopEverything();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping === undefined) process.stdout.write('\nStopping …\n');
    void stopAndExit(0);
  });
}

async function start(): Promise<void> {
  const steps = new Steps();
  process.stdout.write('Parley\n');
  const settings = readSettings(process.env, root);
  await requireFreePorts([
    { setting: 'PARLEY_WEB_PORT', port: settings.webPort },
    { setting: 'PARLEY_API_PORT', port: settings.apiPort },
    { setting: 'PARLEY_METRICS_PORT', port: settings.metricsPort },
  ]);
  mkdirSync(settings.directory, { recursive: true });
  await steps.run(
    'building what changed',
    () => buildWhatChanged(root),
    () => 'built what changed',
  );

  // Imported only now: these packages have just been built.
  const { readyDatabase } = await import('./database.ts');
  const database = await readyDatabase(settings, steps);
  running.push(() => database.stop());

  const webUrl = `http://localhost:${settings.webPort}`;
  const apiUrl = `http://localhost:${settings.apiPort}`;
  const { ensureDemonstration } = await import('./demonstration.ts');
  const demonstration = settings.demo
    ? await steps.run(
        'loading the demonstration',
        () => ensureDemonstration(database.url, settings.directory, { webUrl, apiUrl }),
        (loaded) =>
          loaded === undefined ? 'left the data that is there alone' : 'the demonstration is there',
      )
    : undefined;

  const services = await startServices(settings, steps, database.url, { webUrl, apiUrl });
  process.stdout.write(`\nReady in ${steps.total()}.\n\n  Dashboard  ${webUrl}\n`);
  if (demonstration !== undefined) {
    const file = path.relative(process.cwd(), path.join(settings.directory, 'demo.json'));
    process.stdout.write(`  Sign in    ${demonstration.email}  ${demonstration.password}\n`);
    process.stdout.write(`  API        ${apiUrl}/docs  (key in ${file})\n`);
  } else {
    process.stdout.write(`  API        ${apiUrl}/docs\n`);
  }
  process.stdout.write('\nCtrl-C stops everything.\n');

  const first = await Promise.race([
    ...services.map(async (service) => `The ${service.name} ended (${await service.ended}).`),
    database.ended.then(() => 'PostgreSQL ended.'),
  ]);
  if (stopping === undefined) throw new Refusal(first);
}

async function startServices(
  settings: StartSettings,
  steps: Steps,
  databaseUrl: string,
  { webUrl, apiUrl }: { webUrl: string; apiUrl: string },
): Promise<Service[]> {
  const api = startService('API', path.join(root, 'apps/api/dist/main.js'), {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    PARLEY_API_HOST: '127.0.0.1',
    PARLEY_API_PORT: String(settings.apiPort),
    PARLEY_METRICS_PORT: String(settings.metricsPort),
    PARLEY_API_URL: apiUrl,
    PARLEY_WEB_URL: webUrl,
    // The dashboard stands before the API: the reader's own address is the one it passes on.
    PARLEY_TRUSTED_PROXIES: 'loopback',
    PARLEY_AUTH_SECRET: authSecret(settings.directory, settings.authSecret),
    PARLEY_LOG_LEVEL: process.env.PARLEY_LOG_LEVEL ?? 'warn',
  });
  running.push(() => api.stop());
  const web = startService(
    'dashboard',
    path.join(root, 'apps/web/.next/standalone/apps/web/serve.js'),
    {
      NODE_ENV: 'production',
      HOSTNAME: '127.0.0.1',
      PORT: String(settings.webPort),
      PARLEY_API_URL: `http://127.0.0.1:${settings.apiPort}`,
    },
    'ignore', // Next.js's own banner names other addresses than ours.
  );
  running.push(() => web.stop());
  await Promise.all([
    steps.run(
      'starting the API',
      () => untilReady(api, `http://127.0.0.1:${settings.apiPort}/readyz`),
      () => `the API answers at ${apiUrl}`,
    ),
    steps.run(
      'starting the dashboard',
      () => untilReady(web, `http://127.0.0.1:${settings.webPort}/icon.svg`),
      () => `the dashboard answers at ${webUrl}`,
    ),
  ]);
  return [api, web];
}

try {
  await start();
} catch (error) {
  if (stopping === undefined) report(error);
  await stopAndExit(1);
}

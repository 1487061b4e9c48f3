// How fast the dashboard is on a telephone, beside `npm start`: `npm run bench:web`. Lighthouse's own mobile setting, a slow fourth
// generation network and a processor four times slower, and the limits that we hold ourselves to in the same table. Lighthouse
// reckons what such a telephone would see from what this machine saw; beside it stands what a browser saw that was slowed down.
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Demonstration {
  webUrl: string;
  apiUrl: string;
  apiKey: string;
  email: string;
  password: string;
  process: string;
}

const root = path.resolve(import.meta.dirname, '../..');
const demoFile = process.env['PARLEY_DEMO_FILE'] ?? path.join(root, '.parley/demo.json');
const demonstration = JSON.parse(readFileSync(demoFile, 'utf8')) as Demonstration;
const { webUrl } = demonstration;
const onThisMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = process.env['PARLEY_CHROMIUM'] ?? onThisMachine.find(existsSync);
const RUNS = 3;

const home = `/processes/${demonstration.process}`;
const PAGES = [
  { name: 'overview', address: home },
  { name: 'matrix', address: `${home}/matrix` },
  { name: 'change', address: `${home}/change` },
  { name: 'meeting', address: `${home}/meetings/SR5` },
  { name: 'portfolio', address: '/' },
  { name: 'published', address: `/p/${demonstration.process}`, signedOut: true },
];

/** What is measured of a page, and whether more or less of it is better. */
const MEASURES = [
  { name: 'performance', limit: '≥ 95', holds: (value: number) => value >= 95 },
  { name: 'accessibility', limit: '100', holds: (value: number) => value === 100 },
  { name: 'best practices', limit: '100', holds: (value: number) => value === 100 },
  { name: 'largest paint, ms', limit: '< 1500', holds: (value: number) => value < 1500 },
  { name: 'the same, slowed down', limit: '< 1500', holds: (value: number) => value < 1500 },
  { name: 'blocked, ms', limit: '< 100', holds: (value: number) => value < 100 },
  { name: 'shifted', limit: '0', holds: (value: number) => value < 0.005 },
  { name: 'script at first, KB gzip', limit: '≤ 250', holds: (value: number) => value <= 250 },
] as const;
type Measured = Record<(typeof MEASURES)[number]['name'], number>;

/** Signs in as a visitor does. @returns the cookie of the session */
async function signIn(): Promise<string> {
  const running = await chromium.launch({ ...(browser !== undefined && { executablePath: browser }) });
  const context = await running.newContext({ baseURL: webUrl });
  const answer = await context.request.post('/v1/auth/sign-in/email', {
    headers: { origin: webUrl },
    data: { email: demonstration.email, password: demonstration.password },
  });
  if (!answer.ok()) throw new Error(`Signing in at ${webUrl} was refused (${answer.status()}).`);
  const { cookies } = await context.storageState();
  await running.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** What everybody may read is published, if it is not. */
async function publish(): Promise<void> {
  await fetch(`${demonstration.apiUrl}/v1/processes/${demonstration.process}/publication`, {
    method: 'POST',
    headers: { authorization: `Bearer ${demonstration.apiKey}`, 'content-type': 'application/json' },
    body: '{}',
  });
}

/** What the page itself names, to be fetched once it is painted; but for what browsers of ten years ago would need. */
async function scriptAtFirst(address: string, headers: Record<string, string>): Promise<number> {
  const page = await (await fetch(webUrl + address, { headers })).text();
  const named = page.replaceAll(/<script[^>]*\snomodule[^>]*>/gi, '');
  const sources = new Set([...named.matchAll(/"(\/_next\/[^"\\]+\.js)"/g)].map(([, source = '']) => source));
  let bytes = 0;
  for (const source of sources) {
    bytes += gzipSync(Buffer.from(await (await fetch(webUrl + source)).arrayBuffer())).length;
  }
  return bytes / 1024;
}

/** What one visit tells: all but what is fetched, and what only a browser tells that was slowed down. */
type Told = Omit<Measured, 'script at first, KB gzip' | 'the same, slowed down'>;

function measuredOf({ categories, audits }: Result): Told {
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    'largest paint, ms': value('largest-contentful-paint'),
    'blocked, ms': value('total-blocking-time'),
    shifted: value('cumulative-layout-shift'),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Visits a page with a browser of its own. Now and then a headless one sees no paint at all: then there is nothing. */
async function visit(
  address: string,
  headers: Record<string, string>,
  throttlingMethod: 'simulate' | 'devtools',
): Promise<Result | null> {
  const chrome = await launch({
    ...(browser !== undefined && { chromePath: browser }),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
  });
  const told = await lighthouse(webUrl + address, {
    port: chrome.port,
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    extraHeaders: headers,
    logLevel: 'error',
    throttlingMethod,
  });
  chrome.kill();
  if (told === undefined) throw new Error(`Lighthouse said nothing of ${address}.`);
  return told.lhr.categories['performance']?.score === null ? null : told.lhr;
}

async function visits(...asked: Parameters<typeof visit>): Promise<Result[]> {
  const seen: Result[] = [];
  for (let run = 0; seen.length < RUNS && run < 3 * RUNS; run += 1) {
    const told = await visit(...asked);
    if (told === null) process.stderr.write(`  ${asked[0]}: once more\n`);
    else seen.push(told);
  }
  return seen;
}

async function measure(address: string, cookie: string | null): Promise<Measured> {
  const headers: Record<string, string> = cookie === null ? {} : { cookie };
  const reckoned = await visits(address, headers, 'simulate');
  const slowed = await visits(address, headers, 'devtools');
  if (process.argv.includes('--why')) {
    for (const [id, { score, title }] of Object.entries(reckoned[0]?.audits ?? {}))
      if (score === 0) process.stdout.write(`  ${id}: ${title}\n`);
  }
  const of = (seen: readonly Result[], name: keyof Told) =>
    median(seen.map((result) => measuredOf(result)[name]));
  return {
    performance: of(reckoned, 'performance'),
    accessibility: of(reckoned, 'accessibility'),
    'best practices': of(reckoned, 'best practices'),
    'largest paint, ms': of(reckoned, 'largest paint, ms'),
    'the same, slowed down': of(slowed, 'largest paint, ms'),
    'blocked, ms': of(reckoned, 'blocked, ms'),
    shifted: of(reckoned, 'shifted'),
    'script at first, KB gzip': await scriptAtFirst(address, headers),
  };
}

const cookie = await signIn();
await publish();
process.stdout.write(`| page | ${MEASURES.map(({ name, limit }) => `${name} (${limit})`).join(' | ')} |\n`);
process.stdout.write(`| --- |${' ---: |'.repeat(MEASURES.length)}\n`);
for (const { name, address, signedOut } of PAGES) {
  const measured = await measure(address, signedOut === true ? null : cookie);
  const cells = MEASURES.map((each) => {
    const value = measured[each.name];
    const shown = each.name === 'shifted' ? value.toFixed(3) : Math.round(value).toLocaleString('en');
    return each.holds(value) ? shown : `**${shown}**`;
  });
  process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
}

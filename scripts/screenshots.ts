// Takes the pictures of docs/screenshots from a running product: `npm run screenshots` beside `npm start`.
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

interface Demonstration {
  webUrl: string;
  email: string;
  password: string;
  process: string;
}

interface Picture {
  name: string;
  address: string;
  theme: 'light' | 'dark';
  width: number;
  height: number;
  signedOut?: boolean;
}

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/screenshots');
const demoFile = process.env.PARLEY_DEMO_FILE ?? path.join(root, '.parley/demo.json');
const demonstration = JSON.parse(readFileSync(demoFile, 'utf8')) as Demonstration;
const webUrl = process.env.PARLEY_WEB_URL ?? demonstration.webUrl;
const home = `/processes/${demonstration.process}`;
const asOf = 'asOf=2026-05-14';
const largest = 400 * 1024;

const overview = { address: `${home}?${asOf}`, width: 1280, height: 1330 } as const;
const matrix = { address: `${home}/matrix?${asOf}`, width: 1280, height: 1640 } as const;
const pictures: readonly Picture[] = [
  { name: 'overview-light', theme: 'light', ...overview },
  { name: 'overview-dark', theme: 'dark', ...overview },
  { name: 'overview-narrow', theme: 'light', address: overview.address, width: 360, height: 1480 },
  { name: 'matrix-light', theme: 'light', ...matrix },
  { name: 'matrix-dark', theme: 'dark', ...matrix },
  { name: 'meetings-light', theme: 'light', address: `${home}/meetings`, width: 1280, height: 1100 },
  { name: 'meeting-light', theme: 'light', address: `${home}/meetings/SR5`, width: 1280, height: 1200 },
  { name: 'sign-in-light', theme: 'light', address: '/sign-in', width: 1280, height: 760, signedOut: true },
];

const onThisMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.PARLEY_CHROMIUM ?? onThisMachine.find(existsSync);

/** Signs in once; the session is lent to every picture that needs one. */
async function session(browser: Browser) {
  const context = await browser.newContext({ baseURL: webUrl });
  const answer = await context.request.post('/v1/auth/sign-in/email', {
    headers: { origin: webUrl },
    data: { email: demonstration.email, password: demonstration.password },
  });
  if (!answer.ok()) throw new Error(`Signing in at ${webUrl} was refused (${answer.status()}).`);
  const state = await context.storageState();
  await context.close();
  return state;
}

async function take(browser: Browser, picture: Picture, state: Awaited<ReturnType<typeof session>>) {
  const { name, address, theme, width, height, signedOut } = picture;
  const context = await browser.newContext({
    baseURL: webUrl,
    viewport: { width, height },
    colorScheme: theme,
    locale: 'en-GB',
    ...(signedOut === true ? {} : { storageState: state }),
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  const { size } = statSync(file);
  if (size > largest) throw new Error(`${name}.png has ${size} bytes; at most ${largest} are allowed.`);
  process.stdout.write(`  ${name}.png  ${Math.round(size / 1024)} KB\n`);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const state = await session(browser);
  for (const picture of pictures) await take(browser, picture, state);
} finally {
  await browser.close();
}

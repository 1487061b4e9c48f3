// Takes the pictures of docs/screenshots from a running product: `npm run screenshots` beside `npm start`.
// With names, only those: `npm run screenshots -- overview matrix`.
import { type Browser, chromium } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Picture, picturesOf, usual } from './screenshots/pictures.ts';
import { prepare } from './screenshots/prepare.ts';

interface Demonstration {
  webUrl: string;
  email: string;
  password: string;
  process: string;
}

const root = path.resolve(import.meta.dirname, '..');
const folder = process.env.PARLEY_SCREENSHOTS ?? path.join(root, 'docs/screenshots');
const demoFile = process.env.PARLEY_DEMO_FILE ?? path.join(root, '.parley/demo.json');
const demonstration = JSON.parse(readFileSync(demoFile, 'utf8')) as Demonstration;
const { webUrl } = demonstration;
const largest = 400 * 1024;

const onThisMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.PARLEY_CHROMIUM ?? onThisMachine.find(existsSync);

/** Signs in once, and sees to it that there is something to be seen; the session is lent to every picture that needs one. */
async function session(browser: Browser) {
  const context = await browser.newContext({ baseURL: webUrl });
  const answer = await context.request.post('/v1/auth/sign-in/email', {
    headers: { origin: webUrl },
    data: { email: demonstration.email, password: demonstration.password },
  });
  if (!answer.ok()) throw new Error(`Signing in at ${webUrl} was refused (${answer.status()}).`);
  const sheet = await prepare(context.request, webUrl, demonstration.process);
  const state = await context.storageState();
  await context.close();
  return { state, sheet };
}

async function take(browser: Browser, picture: Picture, state: Awaited<ReturnType<typeof session>>['state']) {
  const { name, address, signedOut } = picture;
  const { theme, width, height, language } = { ...usual, ...picture.look };
  const context = await browser.newContext({
    baseURL: webUrl,
    // Low at first, so that a short page is seen to be short.
    viewport: { width, height: 720 },
    colorScheme: theme,
    locale: language === 'en' ? 'en-GB' : language,
    ...(signedOut === true ? {} : { storageState: state }),
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, tall) });
  // Charts are drawn when their place is seen.
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.waitForTimeout(300);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  const { size } = statSync(file);
  if (size > largest) throw new Error(`${name}.png has ${size} bytes; at most ${largest} are allowed.`);
  process.stdout.write(`  ${name}.png  ${Math.round(size / 1024)} KB\n`);
}

/** A page that shows all of them. */
const gallery = (pictures: readonly Picture[]): string =>
  [
    '# What it looks like',
    'Every screen, of the demonstration as of 14 May 2026. Made by `npm run screenshots` beside a running `npm start`.',
    ...pictures.map(({ name, about }) => `## ${about}\n\n![${about}](${name}.png)`),
  ].join('\n\n') + '\n';

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
  const { state, sheet } = await session(browser);
  const all = picturesOf(demonstration.process, sheet);
  const asked = process.argv.slice(2);
  for (const picture of all.filter(({ name }) => asked.length === 0 || asked.includes(name)))
    await take(browser, picture, state);
  writeFileSync(path.join(folder, 'README.md'), gallery(all));
  const named = new Set(all.map(({ name }) => `${name}.png`));
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.png') && !named.has(file)) rmSync(path.join(folder, file));
  }
} finally {
  await browser.close();
}

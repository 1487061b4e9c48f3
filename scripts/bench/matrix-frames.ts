// How smoothly a matrix of 500 items × 100 meetings scrolls, beside a running product: `npm run bench:matrix` beside `npm start`.
// It writes the record through the API once (a minute or two) and leaves it in the demonstration.
import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { summed } from './times.ts';

const ITEMS = 500;
const MEETINGS = 100;
const SLUG = 'bench-matrix';
/** Frames that are looked at in each direction. */
const FRAMES = 300;

const demoFile = process.env.PARLEY_DEMO_FILE ?? path.resolve(import.meta.dirname, '../../.parley/demo.json');
const demo = JSON.parse(readFileSync(demoFile, 'utf8')) as Record<
  'webUrl' | 'apiUrl' | 'apiKey' | 'email' | 'password',
  string
>;
const onThisMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.PARLEY_CHROMIUM ?? onThisMachine.find(existsSync);

if ((await ask('GET', `/${SLUG}`)).status === 404) await write();
await measure();

function ask(method: string, place: string, body?: object): Promise<Response> {
  return fetch(`${demo.apiUrl}/v1/processes${place}`, {
    method,
    headers: { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function post(place: string, body: object): Promise<void> {
  // The limit of an organization's requests is waited for.
  for (;;) {
    const answer = await ask('POST', place, body);
    if (answer.ok) return;
    if (answer.status !== 429) throw new Error(`${place}: ${answer.status} ${await answer.text()}`);
    const wait = Number(answer.headers.get('retry-after') ?? 1);
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
}

/** Five items are agreed at each meeting, and each gets a level further at the twentieth meeting after. */
async function write(): Promise<void> {
  const heldOn = (n: number) => new Date(Date.UTC(2017, n, 15)).toISOString().slice(0, 10);
  await post('', { slug: SLUG, title: { en: 'A matrix to measure' } });
  await post(`/${SLUG}/tracks`, { key: 'T', level: 'ministers', title: { en: 'Ministers' } });
  const source = { key: 'S', kind: 'communique', title: 'Minutes', publisher: 'Both', language: 'en' };
  await post(`/${SLUG}/sources`, source);
  for (let n = 1; n <= MEETINGS; n++) {
    const title = { en: `Meeting number ${n}` };
    await post(`/${SLUG}/meetings`, {
      key: `T${n}`,
      track: 'key:T',
      ordinal: n,
      status: 'held',
      format: 'in_person',
      heldOn: heldOn(n),
      title,
    });
  }
  for (let n = 1; n <= ITEMS; n++) {
    const theme = `theme ${n % 12}`;
    await post(`/${SLUG}/items`, {
      key: `I${n}`,
      kind: 'action',
      theme,
      title: { en: `Something of some length that was promised, number ${n}` },
    });
  }
  const word = (item: number, meeting: number, act: string, implementation: number) => ({
    item: `key:I${item}`,
    meeting: `key:T${meeting}`,
    effectiveOn: heldOn(meeting),
    account: 'joint',
    act,
    implementation,
    sources: [{ source: 'key:S' }],
  });
  for (let meeting = 1; meeting <= MEETINGS; meeting++) {
    const assertions = [];
    for (let item = 1; item <= ITEMS; item++) {
      const first = Math.ceil(item / 5);
      const age = meeting - first;
      if (age === 0) assertions.push(word(item, meeting, 'agree', 0));
      else if (age > 0 && age <= 60 && age % 20 === 0)
        assertions.push(word(item, meeting, 'reconfirm', age / 20));
    }
    await post(`/${SLUG}/assertions/batch`, { assertions });
  }
}

async function measure(): Promise<void> {
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ baseURL: demo.webUrl, viewport: { width: 1440, height: 900 } });
  await page.request.post('/v1/auth/sign-in/email', {
    headers: { origin: demo.webUrl },
    data: { email: demo.email, password: demo.password },
  });
  const begun = performance.now();
  const answer = await page.goto(`/processes/${SLUG}/matrix`);
  const bytes = (await answer?.body())?.byteLength ?? 0;
  await page.locator('[data-cell]').first().waitFor();
  process.stdout.write(
    `page: ${Math.round(performance.now() - begun)} ms, ${Math.round(bytes / 1024)} KB uncompressed, ` +
      `${await page.locator('[data-cell]').count()} cells of ${ITEMS * (MEETINGS + 1)} in it\n`,
  );
  await page.waitForTimeout(1000);
  for (const [name, x, y] of [
    ['nothing moves', 0, 0],
    ['down, 30 px a frame', 0, 30],
    ['across, 15 px a frame', 15, 0],
  ] as const) {
    const took = await page.evaluate(
      async ({ by, frames }) => {
        const box = document.querySelector('table')?.parentElement;
        box?.scrollTo(0, 0);
        const deltas: number[] = [];
        let last = await new Promise<number>((resolve) => {
          requestAnimationFrame(resolve);
        });
        for (let frame = 0; frame < frames; frame++) {
          box?.scrollBy(by.x, by.y);
          const now = await new Promise<number>((resolve) => {
            requestAnimationFrame(resolve);
          });
          deltas.push(now - last);
          last = now;
        }
        return deltas;
      },
      { by: { x, y }, frames: FRAMES },
    );
    const late = took.filter((delta) => delta > 17.5).length;
    const { p50, p95 } = summed(took);
    process.stdout.write(
      `${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, worst ${Math.max(...took).toFixed(1)} ms, ` +
        `${late} of ${FRAMES} frames later than 60 a second\n`,
    );
  }
  await browser.close();
}

import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { isOpenToEveryone } from './open-to-everyone.ts';
import { add, asOwner } from './people.ts';
import { removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

const meetings = 100;
const items = 500;
const each = items / meetings;
const itemKey = (n: number) => `I${String(n).padStart(3, '0')}`;
const cellOf = (item: number, meeting: number) => `[data-cell="${itemKey(item)}.LT${meeting}"]`;
/** A meeting a month from January 2017 on. */
const heldOn = (n: number) => new Date(Date.UTC(2017, n - 1, 15)).toISOString().slice(0, 10);

/** Five items are agreed at each meeting, and have come to their minimum by then. */
async function largeRecord(): Promise<string> {
  const api = await asOwner();
  const slug = `large-${randomUUID().slice(0, 8)}`;
  const post = (place: string, data: object) => add(api, `/v1/processes${place}`, data);
  await post('', { slug, title: { en: 'A long negotiation' } });
  await post(`/${slug}/tracks`, { key: 'LT', level: 'ministers', title: { en: 'Long talks' } });
  await post(`/${slug}/sources`, {
    key: 'S1',
    kind: 'communique',
    title: 'Joint minutes',
    publisher: 'Both ministries',
    url: 'https://example.org/minutes',
    publishedOn: '2024',
    language: 'en',
  });
  for (let n = 1; n <= meetings; n++) {
    const title = { en: `Meeting number ${n}` };
    await post(`/${slug}/meetings`, {
      key: `LT${n}`,
      track: 'key:LT',
      ordinal: n,
      status: 'held',
      heldOn: heldOn(n),
      title,
    });
  }
  const rows = Array.from({ length: items }, (_, index) => {
    const meeting = Math.floor(index / each) + 1;
    const item = [itemKey(index + 1), `Item number ${index + 1}`, 'trade'];
    return [...item, `LT${meeting}`, heldOn(meeting), 'joint', 'agree', '1', 'S1'].join(',');
  });
  const head = 'item,title,theme,meeting,date,account,act,implementation,source';
  await bringInSheet(api, slug, [head, ...rows].join('\n'));
  await api.dispose();
  return slug;
}

interface Import {
  id: string;
  state: string;
  suggestion: object | null;
}

/** A sheet makes a record of this size in seconds. */
async function bringInSheet(api: APIRequestContext, process: string, sheet: string): Promise<void> {
  const headers = { 'if-match': '*' };
  const content = Buffer.from(sheet).toString('base64');
  const uploaded = await api.post('/v1/imports', { data: { process, name: 'large.csv', content } });
  const { id, suggestion } = (await uploaded.json()) as Import;
  const stands = async () => ((await (await api.get(`/v1/imports/${id}`)).json()) as Import).state;
  await api.patch(`/v1/imports/${id}`, { data: { mapping: suggestion }, headers });
  await expect.poll(stands, { timeout: 30_000 }).toBe('ready');
  await api.post(`/v1/imports/${id}/apply`, { headers });
  await expect.poll(stands, { timeout: 30_000 }).toBe('applied');
}

let slug = '';
test.beforeAll(async () => {
  slug = await largeRecord();
});
test.afterAll(() => removeCopy(slug));

test('of a large matrix only what is in view is there, and the whole is told of', async ({ page }) => {
  await page.goto(`/processes/${slug}/matrix`);
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(items + 2));
  await expect(table).toHaveAttribute('aria-colcount', String(meetings + 2));
  await expect(page.locator(cellOf(1, 1))).toHaveAccessibleName(
    'Item number 1, Meeting number 1: Minimum; Newly agreed',
  );
  await expect(page.locator(cellOf(items, meetings))).toHaveCount(0);
  expect(await page.locator('[data-cell]').count()).toBeLessThan(3000);
  const box = table.locator('..');
  await box.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  await expect(page.locator(cellOf(items, meetings))).toBeVisible();
  await expect(page.locator(cellOf(1, 1))).toHaveCount(0);
  // Head and first column stand still.
  await box.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect(page.getByRole('columnheader', { name: `Meeting number ${meetings}` })).toBeInViewport();
  await expect(page.getByRole('rowheader', { name: new RegExp(`Item number ${items}$`) })).toBeInViewport();
});

test('the arrow keys walk through all of it, and a cell opens with what was recorded', async ({ page }) => {
  await page.goto(`/processes/${slug}/matrix`);
  await page.locator(cellOf(1, 1)).focus();
  for (let step = 2; step <= 30; step++) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(cellOf(1, step))).toBeFocused();
  }
  for (let step = 2; step <= 40; step++) {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(cellOf(step, 30))).toBeFocused();
  }
  // What is walked to was not there at first, and is the one place where the tab key comes in.
  await expect(page.locator('[data-cell][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Item number 40' })).toBeVisible();
  await expect(panel).toContainText('Meeting number 30');
  await expect(page).toHaveURL(new RegExp(`cell=${itemKey(40)}.LT30`));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.goto(`/processes/${slug}/matrix?cell=${itemKey(7)}.LT2`);
  await expect(panel).toContainText('Newly agreed');
  await expect(panel).toContainText('Joint text');
});

test('it is open to everyone, as it comes', async ({ page }) => {
  // Axe looks at every cell that is there.
  test.slow();
  await page.goto(`/processes/${slug}/matrix`);
  await expect(page.locator(cellOf(1, 1))).toBeVisible();
  await isOpenToEveryone(page);
});

test('it is open to everyone far from where it begins, and where a cell is open', async ({ page }) => {
  test.slow();
  await page.goto(`/processes/${slug}/matrix`);
  await expect(page.locator(cellOf(1, 1))).toBeVisible();
  await page
    .getByRole('table')
    .locator('..')
    .evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight / 2));
  const far = page.locator(cellOf(items / 2, meetings));
  await expect(far).toBeVisible();
  await far.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { asOwner } from './people.ts';
import { removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

const meetings = 40;
const items = 60;
const two = (n: number) => String(n).padStart(2, '0');
/** A meeting a month from January 2020 on. */
const heldOn = (n: number) => `${2020 + Math.floor((n - 1) / 12)}-${two(((n - 1) % 12) + 1)}-15`;

/** Item n was agreed at meeting n, and had come to its minimum by the next; the last twenty never came up. */
async function largeRecord(): Promise<string> {
  const api = await asOwner();
  const slug = `large-${randomUUID().slice(0, 8)}`;
  const post = async (place: string, data: object) => {
    const answer = await api.post(`/v1/processes${place}`, { data });
    expect(answer.status(), `${place} ${await answer.text()}`).toBe(201);
  };
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
  for (let n = 1; n <= items; n++)
    await post(`/${slug}/items`, {
      key: `I${two(n)}`,
      kind: 'action',
      theme: 'trade',
      title: { en: `Item number ${n}` },
    });
  const words = Array.from({ length: meetings }, (_, index) => ({
    item: `key:I${two(index + 1)}`,
    meeting: `key:LT${index + 1}`,
    effectiveOn: heldOn(index + 1),
    act: 'agree',
    account: 'joint',
    implementation: 1,
    sources: [{ source: 'key:S1' }],
  }));
  await post(`/${slug}/assertions/batch`, { assertions: words });
  await api.dispose();
  return slug;
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
  await expect(page.locator('[data-cell="I01.LT1"]')).toHaveAccessibleName(
    'Item number 1, Meeting number 1: Minimum; Newly agreed',
  );
  await expect(page.locator('[data-cell="I40.LT40"]')).toHaveCount(0);
  const box = table.locator('..');
  await box.evaluate((element) => element.scrollTo(0, 0));
  await box.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight * 0.6));
  await expect(page.locator('[data-cell="I40.LT40"]')).toBeVisible();
  await expect(page.locator('[data-cell="I01.LT1"]')).toHaveCount(0);
  // Head and first column stand still.
  await box.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect(page.getByRole('columnheader', { name: 'Meeting number 40' })).toBeInViewport();
  await expect(page.getByRole('rowheader', { name: /Item number 40$/ })).toBeInViewport();
});

test('the arrow keys walk through all of it, and a cell opens with what was recorded', async ({ page }) => {
  await page.goto(`/processes/${slug}/matrix`);
  const first = page.locator('[data-cell="I01.LT1"]');
  await first.focus();
  for (let step = 2; step <= meetings; step++) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`[data-cell="I01.LT${step}"]`)).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`[data-cell="I02.LT${meetings}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Item number 2' })).toBeVisible();
  await expect(panel).toContainText('Meeting number 40');
  await expect(page).toHaveURL(new RegExp(`cell=I02.LT${meetings}`));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.goto(`/processes/${slug}/matrix?cell=I07.LT7`);
  await expect(panel).toContainText('Newly agreed');
  await expect(panel).toContainText('Joint text');
});

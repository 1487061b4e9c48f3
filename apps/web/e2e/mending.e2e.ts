import type { Page } from '@playwright/test';
import { recordBefore, removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

let slug: string;
test.beforeEach(async () => {
  slug = await recordBefore('2024-07-30');
});
test.afterEach(() => removeCopy(slug));

const score = (page: Page) => page.getByTestId('current-score');

/** Goes from what an item's page shows of a word to the form that answers it. */
async function notRight(page: Page, item: string, key: string): Promise<void> {
  await page.goto(`/processes/${slug}?asOf=2024-07-29`);
  // Continuing and air cargo in full, the border at its beginning: 7 of 9.
  await expect(score(page)).toContainText('77.8');
  await page.goto(`/processes/${slug}/items/${item}`);
  await page.getByRole('link', { name: `Not right: ${key}` }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'This is not right' })).toBeVisible();
}

async function recordIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See it in sentences' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('heading', { name: 'It is recorded' })).toBeFocused();
  await page.getByRole('link', { name: 'To the item' }).click();
}

test('a correction takes the place of what was recorded wrongly, from the beginning', async ({ page }) => {
  await notRight(page, 'I02', 'A13');
  await expect(page.getByLabel('It was otherwise')).toBeChecked();
  await expect(page.getByLabel('It was otherwise')).toHaveAccessibleDescription(/nothing goes backwards/);
  await expect(page.getByLabel('When it was so')).toHaveValue('2024-01-12');
  await page.getByLabel('Implementation').selectOption('2');
  await page.getByLabel('What was wrong').fill('The checkpoint was ready, not only begun.');
  await recordIt(page);
  await expect(page.getByText(/^Corrected by/)).toHaveCount(1);
  await page.goto(`/processes/${slug}?asOf=2024-07-29`);
  await expect(score(page)).toContainText('88.9');
});

test('what never was is taken back, and counts as if nobody had recorded it', async ({ page }) => {
  await notRight(page, 'I02', 'A13');
  await page.getByLabel('It was never so').check();
  await expect(page.getByLabel('Implementation')).toHaveValue('');
  await recordIt(page);
  await page.goto(`/processes/${slug}?asOf=2024-07-29`);
  await expect(score(page)).toContainText('66.7');
});

test('a reversal asks for its day, its cause and its actor, and leaves the past as it was', async ({
  page,
}) => {
  await notRight(page, 'I03', 'A19');
  await page.getByLabel('It was so, and is taken back').check();
  await expect(page.getByLabel('It was so, and is taken back')).toHaveAccessibleDescription(
    /Until its day all stays as it counted/,
  );
  await expect(page.getByLabel('When it was so')).toHaveValue('');
  await page.getByLabel('When it was so').fill('2024-03-01');
  await page.getByLabel('Implementation').selectOption('1');
  await page.getByLabel('Why it went backwards').fill('The corridor for cargo was closed again.');
  await page.getByLabel('By whom').fill('Both customs services');
  await recordIt(page);
  await expect(page.getByText('The corridor for cargo was closed again.')).toBeVisible();
  await page.goto(`/processes/${slug}?asOf=2024-07-29`);
  await expect(score(page)).toContainText('55.6');
  await page.goto(`/processes/${slug}?asOf=2024-02-29`);
  await expect(score(page)).toContainText('77.8');
});

test('a word is said anew on the page of its item', async ({ page }) => {
  await page.goto(`/processes/${slug}/items/I02`);
  await page.getByRole('link', { name: 'Record a word on it' }).click();
  await expect(page.getByText('What was said or done about it since')).toBeVisible();
  await page.getByLabel('Implementation').selectOption('2');
  await page.getByLabel('When it was so').fill('2024-06');
  await page.getByLabel('One that the record has already').selectOption({ index: 1 });
  await recordIt(page);
  await expect(page.getByText('June 2024', { exact: true })).toBeVisible();
  await page.goto(`/processes/${slug}?asOf=2024-07-29`);
  await expect(score(page)).toContainText('88.9');
});

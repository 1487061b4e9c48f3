import type { Page } from '@playwright/test';
import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

const scores = (page: Page) => page.locator('#progress-table tbody tr td:nth-child(3)');
const chips = (page: Page) => page.getByRole('list', { name: 'Filtered by' }).getByRole('button');
const more = (page: Page) => page.getByRole('button', { name: 'More filters' });
/** Ticks one of a field of which any number can be chosen. */
async function tick(page: Page, field: string, name: string) {
  await page.locator('summary', { hasText: 'all' }).and(page.getByLabel(field)).click();
  await page.getByRole('group', { name: field }).getByRole('checkbox', { name }).check();
}

test('themes narrow the figures, say so, and can be taken back one by one', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  await more(page).click();
  await tick(page, 'Theme', 'Transport');
  await expect(scores(page)).toHaveText(['33.3', '100.0', '100.0', '100.0', '50.0', '55.6', '77.8']);
  await expect(page).toHaveURL(/theme=transport/);
  await expect(chips(page)).toHaveText(['Theme: Transport']);
  await expect(more(page)).toContainText('1');
  await expect(page.getByRole('link', { name: 'Download CSV' })).toHaveAttribute('href', /theme=transport/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take off the filter Theme: Transport' }).click();
  await expect(scores(page).last()).toHaveText('60.0');
  await expect(page).not.toHaveURL(/theme=/);
});

test('two themes, a kind and an obligor are told of by every view and kept in its links', async ({
  page,
}) => {
  await page.goto(`${home}?${asOf}&theme=trade&theme=visas`);
  await expect(scores(page)).toHaveText(['–', '–', '–', '0.0', '50.0', '50.0', '100.0']);
  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(page).toHaveURL(/matrix\?.*theme=trade&theme=visas/);
  await expect(chips(page)).toHaveText(['Theme: Trade', 'Theme: Visas']);
  await expect(page.getByRole('rowheader').filter({ has: page.locator('a') })).toHaveCount(3);
  await page.goto(`${home}?${asOf}&obligor=AM`);
  await expect(page.getByTestId('current-score')).toHaveText('55.6');
  await page.goto(`${home}?${asOf}&kind=study`);
  await expect(page.getByTestId('current-score')).toHaveText('33.3');
  await expect(chips(page)).toHaveText(['Kind of item: Study']);
});

test('time goes from meeting to meeting by the arrow keys', async ({ page }) => {
  await page.goto(`${home}?asOf=2025-09-12`);
  const steps = page.getByRole('slider', { name: 'From meeting to meeting' });
  await expect(steps).toHaveAttribute('aria-valuetext', 'At meeting 6, 12 September 2025');
  await steps.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/asOf=2022-07-01/);
  await expect(scores(page)).toHaveText(['33.3', '100.0', '100.0', '33.3']);
  await expect(steps).toBeFocused();
  await expect(page.getByLabel('As of')).toHaveValue('2022-07-01');
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/asOf=/);
  await expect(steps).toHaveAttribute('aria-valuetext', 'Today');
  await page.goto(`${home}?asOf=2023`);
  await expect(page.getByText('2023, after meeting 4')).toBeVisible();
});

test('changes are told since the meeting that is chosen, here and in the view of changes', async ({
  page,
}) => {
  await page.goto(`${home}?${asOf}`);
  await more(page).click();
  await page.getByLabel('Changes since').selectOption('SR4');
  await expect(page).toHaveURL(/since=SR4/);
  const finding =
    'Since meeting 4: eight new items, three advanced; score 33.3 → 60.0 as agreed items moved forward';
  await expect(page.locator('#finding')).toHaveText(finding);
  await expect(page.getByRole('region', { name: /What changed since meeting 4/ })).toContainText(
    '33.3 → 60.0 (+26.7)',
  );
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await expect(page.locator('#finding')).toHaveText(finding);
});

test('on a telephone the controls are folded, and what holds is said', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${home}?${asOf}&theme=transport`);
  await expect(page.getByLabel('Reading')).toBeHidden();
  await expect(chips(page)).toHaveText(['Theme: Transport']);
  const sheet = page.getByRole('button', { name: 'What is shown' });
  await expect(sheet).toContainText('Special representatives · Resolved · 14 May 2026');
  await sheet.click();
  await page.getByLabel('Reading').selectOption('joint');
  await expect(sheet).toContainText('Joint only');
});

test('a meeting that there is not to tell since is said to', async ({ page }) => {
  await page.goto(`${home}?${asOf}&since=SR99`);
  await expect(
    page.getByRole('heading', { name: 'The address asks for something that there is not' }),
  ).toBeVisible();
});

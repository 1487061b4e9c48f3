import type { Page } from '@playwright/test';
import { asOf, home } from './demonstration.ts';
import { allDrawn } from './drawn.ts';
import { expect, test } from './test.ts';

/** The parts of the change in the table of the chart, top to bottom. */
const parts = (page: Page) => page.locator('#step-table tbody td.figure');
const finding = (page: Page) => page.locator('#finding');

test('the last two points are compared, as on the overview', async ({ page }) => {
  await page.goto(`${home}/change?${asOf}`);
  await expect(finding(page)).toHaveText(
    'Since meeting 6: one new item, two advanced; score 37.0 → 60.0 as agreed items moved forward',
  );
  await expect(parts(page)).toHaveText(['37.0', '0.0', '+18.5', '+4.4', '60.0']);
  await expect(page.getByText('Each figure is rounded for itself')).toBeVisible();
});

test('a wider agenda lowers the score without anything going backwards', async ({ page }) => {
  await page.goto(`${home}/change?from=SR3&to=SR4&${asOf}`);
  await expect(finding(page)).toHaveText(
    'From meeting 3 to meeting 4: two new items; score 100.0 → 33.3 because the agenda widened',
  );
  await expect(parts(page)).toHaveText(['100.0', '0.0', '0.0', '−66.7', '33.3']);
  const chart = page.getByTestId('waterfall');
  await allDrawn(page);
  await expect(chart.getByText('−66.7')).toBeVisible();
  await chart.locator('svg[role=application]').focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
  await expect(chart.locator('.recharts-tooltip-wrapper')).toContainText('New items');
});

test('the points are chosen among the meetings or as days, and stand in the address', async ({ page }) => {
  await page.goto(`${home}/change?${asOf}`);
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('SR6');
  await expect(page).toHaveURL(/from=SR6&to=SR6/);
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('SR5');
  await expect(page).toHaveURL(/from=SR5&to=SR6/);
  await expect(finding(page)).toHaveText(
    'From meeting 5 to meeting 6: five new items, one carried on in another; score 46.7 → 37.0 because the agenda widened',
  );
  await expect(parts(page)).toHaveText(['46.7', '+11.7', '0.0', '−21.3', '37.0']);
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('day');
  await page.getByLabel('First day').fill('2022-12-31');
  await page.getByLabel('First day').press('Enter');
  await expect(page).toHaveURL(/from=2022-12-31/);
  await expect(finding(page)).toContainText('From 31 December 2022 to meeting 6');
  await page.reload();
  await expect(page.getByLabel('First day')).toHaveValue('2022-12-31');
});

test('every item is in its class, with what it was and is, and leads to its own page', async ({ page }) => {
  await page.goto(`${home}/change?from=SR5&to=SR6&${asOf}`);
  const moved = page.getByRole('region', { name: 'Item by item' });
  const ani = moved.getByRole('listitem').filter({ hasText: 'I06' });
  await expect(ani).toContainText('One side’s account only → Minimum');
  await expect(moved.getByRole('listitem').filter({ hasText: 'I03' })).toContainText('not by name');
  await expect(moved.getByText('5 items are unchanged.')).toBeVisible();
  await ani.getByRole('link').click();
  await expect(page).toHaveURL(/\/items\/I06\?.*asOf=2026-05-14/);
});

test('the flow tells each way by keyboard, and in its table', async ({ page }) => {
  await page.goto(`${home}/change?from=SR4&to=SR5&${asOf}`);
  const flow = page.getByTestId('flow');
  await allDrawn(page);
  await flow.getByRole('img', { name: /^One item: Full → Full/ }).focus();
  await expect(flow.getByText('One item: Full → Full')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(flow.getByText('One item: Not started → Full')).toBeVisible();
  await expect(flow.getByText(/^I03 Direct air cargo/)).toBeVisible();
  const row = page.locator('#flow-table tr').filter({ hasText: 'I03' });
  await expect(row.locator('td')).toHaveText(['Not started', 'Full', '1', 'I03']);
});

test('what cannot be compared is said to be so, with the choice at hand', async ({ page }) => {
  await page.goto(`${home}/change?from=SR5&to=SR4&${asOf}`);
  await expect(
    page.getByRole('heading', { name: 'The address asks for something that there is not' }),
  ).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('SR5');
  await page.goto(`${home}/change?from=SR1&to=SR4&reading=joint&${asOf}`);
  await expect(page.getByText('So there is no score to split.')).toBeVisible();
  await page.goto(`${home}/change?asOf=2021-01-01`);
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
});

import { readFileSync } from 'node:fs';
import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

test('the railway gate was carried on at the sixth meeting, and the cell says by whose word', async ({
  page,
}) => {
  await page.goto(`${home}/matrix?${asOf}`);
  const cell = page.getByRole('button', { name: /railroad border gate, Sixth meeting.*Carried on/ });
  await cell.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: /Assess technical requirements/ })).toBeVisible();
  await expect(panel).toContainText('Carried on as I08');
  await expect(panel).toContainText('Joint text');
  await panel.getByText('Source', { exact: true }).first().click();
  await expect(panel.getByRole('link', { name: /./ }).first()).toHaveAttribute('href', /^https:/);
  await expect(page).toHaveURL(/cell=I07\.SR6/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(cell).toBeFocused();
  await expect(page).not.toHaveURL(/cell=/);
});

test('the ledger that it all rests on is taken away as a sheet, at the times that are asked for', async ({
  page,
}) => {
  await page.goto(`${home}/matrix?asOf=2022-07-01`);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'The whole ledger (CSV)' }).click();
  const rows = readFileSync(await (await coming).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rows[0]).toContain('item');
  const days = rows.slice(1).map((row) => /\d{4}(-\d{2}){0,2}/.exec(row)?.[0] ?? '');
  expect(days.length).toBeGreaterThan(5);
  expect(days.toSorted().at(-1)?.slice(0, 7)).toBe('2022-07');
});

test('a cell shows what moved it, also where that was recorded between the meetings', async ({ page }) => {
  await page.goto(`${home}/matrix?${asOf}&cell=I02.SR5`);
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Advanced');
  await expect(panel).toContainText('12 January 2024');
});

test('arrow keys walk from cell to cell, over those that are empty', async ({ page }) => {
  await page.goto(`${home}/matrix?${asOf}`);
  await page.locator('[data-cell="I02.SR5"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-cell="I02.SR4"]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-cell="I02.SR4"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toContainText(
    'diplomatic passport',
  );
});

test('one side’s account is not shown as an agreement', async ({ page }) => {
  await page.goto(`${home}/matrix?${asOf}`);
  await expect(page.locator('[data-cell="I05.now"]')).toHaveAccessibleName(/One side’s account only/);
  await expect(page.locator('[data-cell="I16.SR4"]')).toHaveCount(0);
  await expect(page.locator('[data-cell="I16.SR5"]')).toHaveAccessibleName(/Accounts contradict each other/);
});

test('rows can be grouped by kind, and the link keeps it', async ({ page }) => {
  await page.goto(`${home}/matrix?${asOf}`);
  await page.getByRole('link', { name: 'Kind' }).click();
  await expect(page).toHaveURL(/group=kind/);
  await expect(page.getByRole('rowheader', { name: 'End goal' })).toBeVisible();
});

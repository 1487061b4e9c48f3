import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

test('four of eleven milestones are reached, and the road to the last is told', async ({ page }) => {
  await page.goto(`${home}/milestones?${asOf}`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Of 11 milestones, four are reached; “Full normalization” still waits for two more',
  );
  const chart = page.getByTestId('milestones-chart');
  for (const day of ['2 Feb 2022', '1 Jan 2023', '1 Jan 2026', '13 May 2026']) {
    await expect(chart.getByText(day, { exact: true })).toBeVisible();
  }
  const road = page.getByRole('region', { name: 'The road to “Full normalization”' });
  await expect(road).toContainText('0 of 2 met');
  await expect(road.getByRole('link', { name: /Establish diplomatic relations/ })).toHaveAttribute(
    'href',
    /\/items\/I14\?.*asOf=2026-05-14/,
  );
  await expect(page.locator('#M6')).toContainText('Its item was closed before it was met');
  await expect(page.locator('#M5')).toContainText('Now: Minimum');
});

test('the table has what the timeline shows', async ({ page }) => {
  await page.goto(`${home}/milestones?${asOf}`);
  const table = page.getByRole('table', { name: /Milestones: planned/ });
  await expect(table.getByRole('row')).toHaveCount(12);
  await page.getByRole('button', { name: 'Show as table' }).click();
  const row = table.getByRole('row', { name: /Border open to third-country/ });
  await expect(row).toContainText('0/2');
  await expect(row).toBeInViewport();
});

test('milestones are those of the asked day', async ({ page }) => {
  await page.goto(`${home}/milestones?asOf=2022-03-01`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('one is reached');
  await page.goto(`${home}/milestones?asOf=yesterday`);
  await expect(page.getByRole('heading', { name: /something that there is not/ })).toBeVisible();
});

test('filters leave those that wait for what they let through, each told whole', async ({ page }) => {
  await page.goto(`${home}/milestones?${asOf}&theme=border`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Of 3 milestones, none is reached; “Full normalization” still waits for two more',
  );
  // What stands not on the page is named all the same.
  await expect(page.locator('#M11')).toContainText('Diplomatic relations');
  await expect(page.locator('#M11').getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Take off the filter Theme: Border' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Of 11 milestones');
  await page.goto(`${home}/milestones?${asOf}&theme=energy`);
  await expect(page.getByRole('heading', { name: 'No milestone to show' })).toBeVisible();
  await expect(page.getByText('Take off a filter above to see others.')).toBeVisible();
});

test('rows of the timeline can be read by keyboard', async ({ page }) => {
  await page.goto(`${home}/milestones?${asOf}`);
  const chart = page.getByTestId('milestones-chart');
  await chart.locator('svg[role=application]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(
    chart.getByText('Direct air cargo trade at the earliest possible date – Implementation: Full'),
  ).toBeVisible();
});

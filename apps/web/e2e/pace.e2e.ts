import { asOf, home } from './demonstration.ts';
import { allDrawn } from './drawn.ts';
import { expect, test } from './test.ts';

test('six meetings, the longest pause 760 days, with the days on which it was a stall', async ({ page }) => {
  await page.goto(`${home}/pace?${asOf}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Since 14 January 2022: six meetings, the last one 244 days ago; the longest pause lasted 760 days',
  );
  const chart = page.getByTestId('cadence-chart');
  for (const days of ['760 days', '409 days', '244 days']) {
    await expect(chart.getByText(days, { exact: true })).toBeVisible();
  }
  await chart.locator('svg[role=application]').focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expect(chart).toContainText('a stall from 28 October 2022, being longer than 118 days');
});

test('what stands still has its reason and its threshold', async ({ page }) => {
  await page.goto(`${home}/pace?${asOf}`);
  const stalls = page.getByRole('region', { name: 'On 14 May 2026 three things stand still' });
  await expect(stalls).toContainText('no meeting since 12 September 2025, for 244 days');
  await expect(stalls).toContainText('longer than 136 days, the median interval being 68');
  await expect(stalls.getByRole('listitem').filter({ hasText: 'I02' })).toContainText('865 days past');
  await page.goto(`${home}/pace?asOf=2022-10-27`);
  await expect(page.getByRole('heading', { name: 'On 27 October 2022 nothing stands still' })).toBeVisible();
  await page.goto(`${home}/pace?asOf=2022-10-28`);
  await expect(
    page.getByRole('heading', { name: 'On 28 October 2022 one thing stands still' }),
  ).toBeVisible();
});

test('air cargo took 184 days and visas 520, which is the median', async ({ page }) => {
  await page.goto(`${home}/pace?${asOf}`);
  await expect(
    page.getByRole('heading', {
      name: 'Half of what is agreed is carried out in full within 520 days; six items still wait',
    }),
  ).toBeVisible();
  const chart = page.getByTestId('lag-chart');
  await allDrawn(page);
  for (const label of ['I03 · 184', 'I09 · 520', 'Median 520']) {
    await expect(chart.getByText(label, { exact: true })).toBeVisible();
  }
  const table = page.getByRole('table', { name: /Days from agreed/ });
  await expect(table.getByRole('row', { name: /I03/ })).toContainText('184');
  await expect(table.getByRole('row', { name: /I09/ })).toContainText('520');
  await expect(table.getByRole('row', { name: /I02/ })).toContainText('still waits');
});

test('all tracks have a row each', async ({ page }) => {
  await page.goto(`${home}/pace?track=all&${asOf}`);
  const chart = page.getByTestId('cadence-chart');
  for (const track of [
    'Special representatives',
    'Foreign ministers',
    'Leaders',
    'Technical working level',
  ]) {
    await expect(chart.getByText(track, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'On 14 May 2026 four things stand still' })).toBeVisible();
});

test('the overview has it in a sentence each, with the way there', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  const ahead = page.getByRole('region', { name: 'What lies ahead' });
  await expect(ahead).toContainText('Of 11 milestones, four are reached');
  await expect(ahead).toContainText('None is planned on the chosen tracks.');
  await ahead.getByRole('link', { name: '3 things stand still.' }).click();
  await expect(page).toHaveURL(/\/pace\?.*asOf=2026-05-14.*#stalls/);
});

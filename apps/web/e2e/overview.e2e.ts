import type { Page } from '@playwright/test';
import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

/** The scores in the table of the chart, top to bottom. */
const scores = (page: Page) => page.locator('#progress-table tbody tr td:nth-child(3)');
const current = (page: Page) => page.getByTestId('current-score');

test('the chart shows the six meetings with the right figures, and the state', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  await expect(scores(page)).toHaveText(['33.3', '100.0', '100.0', '33.3', '46.7', '37.0', '60.0']);
  await expect(current(page)).toHaveText('60.0');
  await expect(page.getByRole('heading', { level: 2, name: /^Since meeting 6/ })).toHaveText(
    'Since meeting 6: one new item, two advanced; score 37.0 → 60.0 as agreed items moved forward',
  );
  const chart = page.getByTestId('progress-chart');
  await expect(chart.locator('svg')).toBeVisible();
  for (const figure of ['33.3', '46.7', '37.0', '60.0']) {
    await expect(chart.getByText(figure, { exact: true }).first()).toBeVisible();
  }
});

test('the reading changes the figures, and stands in the address', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  await page.getByLabel('Reading').selectOption('joint');
  await expect(current(page)).toHaveText('50.0');
  await expect(page).toHaveURL(/reading=joint/);
  await expect(scores(page)).toHaveText(['–', '–', '–', '0.0', '33.3', '29.2', '50.0']);
  await page.goto(page.url());
  await expect(scores(page)).toHaveText(['–', '–', '–', '0.0', '33.3', '29.2', '50.0']);
  await page.getByLabel('Reading').selectOption('any');
  await expect(scores(page)).toHaveText(['33.3', '100.0', '100.0', '33.3', '42.9', '36.7', '57.6']);
});

test('the track changes the meetings', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  await page.locator('summary', { hasText: 'Special representatives' }).click();
  await page.getByRole('checkbox', { name: 'Foreign ministers' }).check();
  await expect(scores(page)).toHaveCount(13);
  await expect(page).toHaveURL(/track=SR&track=FM/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).not.toHaveURL(/track=/);
});

test('the day ends the series, and the headline compares the last two meetings', async ({ page }) => {
  await page.goto(`${home}?asOf=2025-09-12`);
  await expect(scores(page)).toHaveText(['33.3', '100.0', '100.0', '33.3', '46.7', '37.0']);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(
    'score 46.7 → 37.0 because the agenda widened',
  );
  await page.getByLabel('As of').fill('2022-07-01');
  await expect(scores(page)).toHaveText(['33.3', '100.0', '100.0', '33.3']);
});

test('what was not yet known is not shown', async ({ page }) => {
  await page.goto(`${home}?${asOf}&knownAt=2001-01-01T00:00:00Z`);
  await expect(current(page)).toHaveText('–');
});

test('the table is there for everyone', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  const table = page.getByRole('table', { name: 'Figures of the chart' });
  await expect(table.getByRole('row')).toHaveCount(8);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(table.getByRole('columnheader', { name: 'Intermediate' })).toBeInViewport();
  await expect(table.getByRole('row', { name: /SR6/ })).toContainText('−9.6');
});

test('the axis is the reader’s choice and part of the link', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  await page.getByRole('button', { name: 'Meeting by meeting' }).click();
  await expect(page).toHaveURL(/axis=steps/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Meeting by meeting' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('points and events can be read by keyboard', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  const event = page.getByTestId('progress-chart').getByRole('img').first();
  await event.focus();
  await expect(page.getByTestId('progress-chart').getByText('2 February 2022').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(event).not.toBeFocused();
  await page.getByTestId('progress-chart').locator('svg[role=application]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Second meeting of the special representatives').last()).toBeVisible();
});

test('what changed names the items and leads to them', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  const changed = page.getByRole('region', { name: /What changed since meeting 6/ });
  await expect(changed).toContainText('37.0 → 60.0 (+23.0)');
  await changed.getByRole('link', { name: /Simplify visa procedures/ }).click();
  await expect(page).toHaveURL(/\/items\/I09\?/);
  await expect(page.getByText('Legal force: In force', { exact: true })).toBeVisible();
});

test('the CSV holds the figures of the table, under the same question', async ({ page }) => {
  await page.goto(`${home}?${asOf}&reading=joint`);
  const shown = await scores(page).allTextContents();
  const link = page.getByRole('link', { name: 'Download CSV' });
  await expect(link).toHaveAttribute('href', /reading=joint/);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const [head = '', ...rows] = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const column = head.split(',').indexOf('score');
  expect(column).toBeGreaterThan(-1);
  const figures = rows
    .map((row) => fieldsOf(row)[column] ?? '')
    .map((text) => (text === '' ? '–' : Number(text).toFixed(1)));
  expect(figures).toEqual(shown);
});

test('the JSON is the same answer as the chart’s', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  const address = await page.getByRole('link', { name: 'Download JSON' }).getAttribute('href');
  const answer = (await (await page.request.get(address ?? '')).json()) as {
    points: { score: number }[];
    current: { score: number };
  };
  expect(answer.points.map(({ score }) => score)).toEqual([33.3, 100, 100, 33.3, 46.7, 37]);
  expect(answer.current.score).toBe(60);
});

test('an address that asks for what there is not says so', async ({ page }) => {
  for (const wrong of ['asOf=yesterday', 'asOf=2023-02-30', 'knownAt=soon']) {
    await page.goto(`${home}?${wrong}`);
    await expect(
      page.getByRole('heading', { name: 'The address asks for something that there is not' }),
    ).toBeVisible();
  }
});

test('a day before the first meeting has no chart but a way on', async ({ page }) => {
  await page.goto(`${home}?asOf=2021-12-31`);
  await expect(page.getByRole('heading', { name: 'No meeting yet' })).toBeVisible();
});

/** The fields of a line of RFC 4180. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

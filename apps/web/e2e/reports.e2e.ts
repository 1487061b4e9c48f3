import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { asOf, demonstration, home } from './demonstration.ts';
import { asOwner } from './people.ts';
import { removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 422/] });

const reports = `${home}/reports?${asOf}`;

/** Has one made, and waits until the page, by itself, has its file. */
async function make(page: Page, kind: string, format: { value: string; name: string }) {
  await page.getByRole('radio', { name: kind }).check();
  await page.getByLabel('File', { exact: true }).selectOption(format.value);
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/v1/reports') && response.request().method() === 'POST',
  );
  await page.getByRole('button', { name: 'Make', exact: true }).click();
  const { id } = (await (await answered).json()) as { id: string };
  const row = page.locator(`[data-report="${id}"]`);
  await expect(row.getByRole('heading')).toHaveText(`${kind}, ${format.name}`);
  await expect(row.getByRole('link', { name: 'Download' })).toBeVisible({ timeout: 30_000 });
  const coming = page.waitForEvent('download');
  await row.getByRole('link', { name: 'Download' }).click();
  const download = await coming;
  return { row, name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

async function throwAway(page: Page, row: ReturnType<Page['locator']>) {
  await row.getByRole('button', { name: 'Throw away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Throw away' }).click();
  await expect(row).toHaveCount(0);
}

async function verify(page: Page, name: string, content: Buffer) {
  await page.goto(`${home}/reports/verify`);
  await page
    .getByLabel('Report', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  await page.getByRole('button', { name: 'Verify' }).click();
}

test('a PDF and a workbook are made of what the address asks, and hold', async ({ page }) => {
  for (const format of [
    { value: 'pdf', name: 'PDF' },
    { value: 'xlsx', name: 'Excel (XLSX)' },
  ]) {
    await page.goto(`${reports}&theme=transport`);
    const { row, name, content } = await make(page, 'Progress', format);
    expect(name).toBe(`${demonstration.process}-progress-2026-05-14-en.${format.value}`);
    await expect(row).toContainText('As of 14 May 2026');
    await expect(row).toContainText('Transport');
    await expect(row).toContainText('Digest: sha256-');
    await verify(page, name, content);
    await expect(page.getByRole('heading', { name: 'It holds' })).toContainText('this is the very file');
    await page.goto(reports);
    await throwAway(page, page.locator(`[data-report="${await row.getAttribute('data-report')}"]`));
  }
});

test('one figure changed in a CSV is named; what is no report is refused', async ({ page }) => {
  await page.goto(reports);
  const { row, name, content } = await make(page, 'Progress', { value: 'csv', name: 'CSV' });
  const id = await row.getAttribute('data-report');
  const digest = /sha256-\S+/.exec(await row.innerText())?.[0] ?? '';
  const [head = '', ...lines] = content.toString('utf8').split('\r\n');
  const column = head.replace('\uFEFF', '').split(',').indexOf('score');
  expect(column).toBeGreaterThan(-1);
  const at = lines.findIndex((line) => /^\d/.test(line.split(',')[column] ?? ''));
  const changed = [head, ...lines.with(at, changedAt(lines[at] ?? '', column))].join('\r\n');
  await verify(page, name, Buffer.from(changed));
  const verdict = page.getByRole('region', { name: 'It differs from the record' });
  await expect(verdict).toContainText('column score');
  await expect(verdict).toContainText('99.9');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await verify(page, 'letter.pdf', Buffer.from('%PDF-1.7 of something else'));
  await expect(page.getByText('This is no report of Parley')).toBeVisible();
  await expect(page.getByLabel('Report', { exact: true })).toBeFocused();

  await page.goto(`${home}/reports/verify`);
  await page.getByLabel('Or its digest').fill('nothing like it');
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText('A digest begins with')).toBeVisible();
  await page.getByLabel('Or its digest').fill(digest);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByRole('heading', { name: 'the record still gives this digest' })).toBeVisible();
  await page.goto(reports);
  await throwAway(page, page.locator(`[data-report="${id}"]`));
});

const changedAt = (line: string, column: number): string => line.split(',').with(column, '99.9').join(',');

test('a dossier is looked at, and then made as a file of the very same', async ({ page }) => {
  await page.goto(reports);
  await page.getByRole('radio', { name: 'Item dossier' }).check();
  await page.getByLabel('Item', { exact: true }).selectOption('key:I02');
  await page.getByRole('button', { name: 'Look at it here' }).click();
  const read = page.getByRole('article');
  await expect(read.getByRole('table').first()).toBeVisible({ timeout: 30_000 });
  await expect(read).toContainText('What was asked');
  const digest = /sha256-\S+/.exec(await read.innerText())?.[0] ?? 'none';
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByText('Have it made as a file').click();
  await page.getByRole('button', { name: 'Make', exact: true }).click();
  const row = page.locator('[data-report]').filter({ hasText: 'Item dossier, PDF' }).first();
  await expect(row).toContainText(digest, { timeout: 30_000 });
  await throwAway(page, page.locator(`[data-report="${await row.getAttribute('data-report')}"]`));

  // What was looked at was made for that look alone.
  await expect(page.locator('[data-report]').filter({ hasText: 'Item dossier, JSON' })).toHaveCount(0);
});

test.describe('a schedule', () => {
  let slug: string;
  test.beforeEach(async () => {
    slug = `scheduled-${randomUUID().slice(0, 8)}`;
    const api = await asOwner();
    const answer = await api.post('/v1/processes', { data: { slug, title: { en: `Talks ${slug}` } } });
    expect(answer.status(), await answer.text()).toBe(201);
    await api.dispose();
  });
  test.afterEach(async () => {
    const api = await asOwner();
    const { data } = (await (await api.get('/v1/report-schedules?limit=200')).json()) as {
      data: { id: string; process: { slug: string } }[];
    };
    for (const { id } of data.filter(({ process }) => process.slug === slug))
      await api.delete(`/v1/report-schedules/${id}`);
    await api.dispose();
    await removeCopy(slug);
  });
  test.use({ timezoneId: 'Asia/Yerevan' });

  test('is made, foretold, changed, paused and removed', async ({ page }) => {
    await page.goto(`/processes/${slug}/reports/schedules`);
    await expect(page.getByText('Nothing is made by itself yet')).toBeVisible();
    await page.getByLabel('Name', { exact: true }).fill('Mondays for the desk');
    await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Yerevan');
    const form = page.getByRole('form', { name: 'Add a schedule' });
    await expect(form.getByText(/^Monday,? \d+ \w+ \d{4} at 08:00/)).toHaveCount(3);

    await form.getByLabel('When', { exact: true }).selectOption({ label: 'An expression of your own' });
    await form.getByLabel('Expression', { exact: true }).fill('every monday');
    await expect(form.getByText('Write five parts')).toBeVisible();
    await form.getByLabel('Expression', { exact: true }).fill('30 7 * * 5');
    await expect(form.getByText(/^Friday,? .* at 07:30/)).toHaveCount(3);
    await form.getByRole('button', { name: 'Add it' }).click();

    const row = page.getByRole('listitem').filter({ hasText: 'Mondays for the desk' });
    await expect(row).toContainText('30 7 * * 5');
    await row.getByRole('button', { name: 'Pause' }).click();
    await expect(row).toContainText('Paused');
    await row.getByRole('link', { name: 'Change' }).click();
    const changes = page.getByRole('form', { name: 'Change the schedule' });
    await changes
      .getByLabel('When', { exact: true })
      .selectOption({ label: 'On the first of the month at 08:00' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(row).toContainText('On the first of the month at 08:00');
    await row.getByRole('button', { name: 'Resume' }).click();
    await expect(row.getByText(/ 1 \w+ \d{4} at 08:00/)).toHaveCount(3);
    await row.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect(row).toHaveCount(0);
  });
});

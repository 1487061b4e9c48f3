import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { isOpenToEveryone } from './open-to-everyone.ts';
import { asOwner } from './people.ts';
import { recordBefore, removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(09|22)/] });

let slug: string;
test.beforeEach(async () => {
  slug = await recordBefore('2024-07-30');
});
test.afterEach(() => removeCopy(slug));

/** A mapping that was kept is suggested to whoever comes after: so it is forgotten. */
const forgetTemplate = async (name: string) => {
  const api = await asOwner();
  const { data } = (await (await api.get('/v1/import-templates?limit=200')).json()) as {
    data: { id: string; name: string }[];
  };
  for (const { id } of data.filter((one) => one.name === name))
    await api.delete(`/v1/import-templates/${id}`);
  await api.dispose();
};

const upload = async (page: Page, name: string, content: string) => {
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await page.getByRole('button', { name: 'Look at the file' }).click();
};
const plan = async (page: Page) => {
  await page.getByRole('button', { name: 'Work out the changes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What it would change' })).toBeVisible();
};
const scoreOf = async (page: Page) => {
  await page.goto(`/processes/${slug}`);
  return page.getByTestId('current-score').innerText();
};

test('a sheet with one bad cell is told of it; mended it is applied, and undone', async ({ page }) => {
  const before = await scoreOf(page);
  await page.goto(`/processes/${slug}/edit`);
  await page.getByRole('link', { name: 'Import a spreadsheet' }).click();
  await expect(page.getByText('No file was uploaded into this process yet.')).toBeVisible();

  await upload(page, 'levels.csv', 'Item,Date,Level\nI02,2024-07-20,2\nI03,2024-20-13,3\n');
  await expect(page.getByRole('heading', { name: 'levels.csv' })).toBeVisible();
  await expect(page.getByText('CSV, 3 rows with the header')).toBeVisible();
  await plan(page);
  await expect(page.getByText('One cell cannot be read.')).toBeVisible();
  await page.getByRole('link', { name: 'Not readable' }).click();
  const bad = page.getByRole('region', { name: 'What it would change' }).getByRole('listitem');
  await expect(bad).toHaveCount(1);
  await expect(bad).toContainText('2024-20-13');
  await expect(bad).toContainText('This is no date. Write YYYY-MM-DD');
  await expect(bad).toContainText('row 3, column Date');
  await expect(page.getByRole('button', { name: 'Apply it' })).toHaveCount(0);
  await isOpenToEveryone(page);

  await page.getByRole('link', { name: 'All imports of the process' }).click();
  await upload(page, 'levels-2.csv', 'Item,Date,Level\nI02,2024-07-20,2\nI03,2024-07-20,3\n');
  await expect(page.getByRole('heading', { name: 'levels-2.csv' })).toBeVisible();
  await plan(page);
  await page.getByRole('button', { name: 'Apply it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply it' }).click();
  await expect(page.getByText('It was applied as revision')).toBeVisible();
  const address = page.url();
  const after = await scoreOf(page);
  expect(after).not.toBe(before);

  await page.goto(address);
  await page.getByRole('button', { name: 'Undo it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo it' }).click();
  await expect(page.getByText('It was undone: what stood before stands again.')).toBeVisible();
  expect(await scoreOf(page)).toBe(before);
});

test('what words mean is told, kept, and suggested for the next file of the same columns', async ({
  page,
}) => {
  const kept = `Words of the desk ${slug}`;
  await page.goto(`/processes/${slug}/imports`);
  await upload(page, 'words.csv', 'Item,Date,Level\nI02,2024-07-20,half way\n');
  await plan(page);
  await expect(page.getByText('This is no level.')).toBeVisible();
  await page.getByLabel('“half way” in Level').selectOption({ label: '2 Intermediate' });
  await page.getByRole('button', { name: 'Work out the changes anew' }).click();
  await expect(page.getByRole('button', { name: 'Apply it' })).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(kept);
  await page.getByRole('button', { name: 'Keep the mapping' }).click();
  await expect(page.getByText('Kept.', { exact: true })).toBeVisible();

  await page.goto(`/processes/${slug}/imports`);
  await upload(page, 'words-2.csv', 'Item,Date,Level\nI02,2024-07-21,half way\n');
  await expect(page.getByLabel('Read as')).toContainText(kept);
  await plan(page);
  await expect(page.getByRole('button', { name: 'Apply it' })).toBeVisible();

  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByRole('link', { name: 'words.csv' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'words-2.csv' })).toHaveCount(0);
  await forgetTemplate(kept);
});

test('what others have built on is not undone, and named', async ({ page }) => {
  await page.goto(`/processes/${slug}/imports`);
  await upload(page, 'items.csv', 'Item,Title,Date,Level\nN01,Night train,2024-07-20,1\n');
  await plan(page);
  await page.getByRole('button', { name: 'Apply it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply it' }).click();
  await expect(page.getByText('It was applied as revision')).toBeVisible();

  const api = await asOwner();
  const { data } = (await (await api.get(`/v1/processes/${slug}/sources?limit=1`)).json()) as {
    data: { id: string }[];
  };
  const answer = await api.post(`/v1/processes/${slug}/assertions`, {
    data: {
      item: 'key:N01',
      effectiveOn: '2024-07-25',
      account: 'desk',
      act: 'observe',
      implementation: 2,
      label: 'internal',
      sources: data.map(({ id }) => ({ source: id })),
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  await api.dispose();

  await page.getByRole('button', { name: 'Undo it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo it' }).click();
  const against = page.getByRole('alert').filter({ hasText: 'It could not be done' });
  await expect(against).toContainText('rests on the item N01');
  await expect(page.getByRole('button', { name: 'Undo it' })).toBeVisible();
});

test('dates that can be read in two ways are asked about, and a file that is no table is refused', async ({
  page,
}) => {
  await page.goto(`/processes/${slug}/imports`);
  await upload(page, 'not.xlsx', '%PDF-1.7 of something else');
  await expect(page.getByText('There is no table in this file.')).toBeVisible();
  await expect(page.getByLabel('File', { exact: true })).toBeFocused();

  await upload(page, 'dates.csv', 'Item;Date;Level\nI02;3/4/2024;2\n');
  await page.getByLabel('How 3/4/2024 is read').selectOption({ label: '3 April 2024: day, month, year' });
  await plan(page);
  await expect(page.getByRole('button', { name: 'Apply it' })).toBeVisible();
});

test('sources are shown before they are added, and a process comes and goes whole', async ({ page }) => {
  await page.goto(`/processes/${slug}/sources`);
  await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('download', '');
  await page.getByRole('link', { name: 'Bring in sources' }).click();
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'two.ris',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      'TY  - NEWS\nID  - gate\nTI  - The gate at the border\nPB  - A newspaper\nDA  - 2024/07/20\nUR  - https://news.example.org/gate\nER  - \n',
    ),
  });
  await page.getByRole('button', { name: 'See what it comes to' }).click();
  await expect(page.getByRole('region', { name: 'One entry' })).toContainText('The gate at the border');
  await page.getByRole('button', { name: 'Add these sources' }).click();
  await expect(page.getByRole('link', { name: 'The gate at the border' }).first()).toBeVisible();

  await page.goto(`/processes/${slug}/settings`);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Bundle (JSON)' }).click();
  const bundle = await (await coming).path();
  await page.goto('/');
  await page.getByRole('link', { name: 'Bring in a process from a bundle' }).click();
  await page.getByLabel('Bundle').setInputFiles({
    name: 'bundle.json',
    mimeType: 'application/json',
    buffer: readFileSync(bundle),
  });
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('This process is here already')).toBeVisible();
});

import { randomUUID } from 'node:crypto';
import { removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 422/] });

const slug = `founded-${randomUUID().slice(0, 8)}`;
test.afterEach(() => removeCopy(slug));

test('a process is begun, with its track and people, up to where its first meeting can be recorded', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'New process' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New process' })).toBeVisible();

  await page.getByLabel('Address').fill('No Address');
  await page.getByLabel('Second party').fill('Bluria');
  await page.getByLabel('Begun').fill('some day');
  await page.getByRole('button', { name: 'Make the process' }).click();
  for (const field of [page.getByLabel('Title', { exact: true }), page.getByLabel('Address')]) {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(page.getByLabel('Second party')).toHaveValue('Bluria');

  await page.getByLabel('Title', { exact: true }).fill('Redland and Bluria');
  await page.getByLabel('Address').fill(slug);
  await page.getByLabel('First party').fill('Redland');
  await page.getByLabel('Begun').fill('2026-02');
  await page.getByRole('button', { name: 'Make the process' }).click();
  await expect(page).toHaveURL(new RegExp(`/processes/${slug}/edit$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redland and Bluria');

  await page.getByRole('link', { name: 'New track' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Envoys');
  await page.getByRole('combobox', { name: 'Level' }).selectOption({ label: 'Ministers' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(new RegExp(`/processes/${slug}/edit$`));

  await page.getByRole('link', { name: 'New person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ruby Crimson');
  await page.getByRole('combobox', { name: 'Speaks for' }).selectOption({ label: 'Redland' });
  await page.getByLabel('Office', { exact: true }).fill('Envoy');
  await page.getByRole('button', { name: 'Save' }).click();
  const people = page.getByRole('region', { name: 'People' });
  await people.getByText('One').click();
  await people.getByRole('link', { name: 'Ruby Crimson' }).click();
  // For whom somebody speaks does not change.
  await expect(page.getByRole('combobox', { name: 'Speaks for' })).toHaveCount(0);
  await expect(page.getByLabel('Office', { exact: true })).toHaveValue('Envoy');

  await page.goto(`/processes/${slug}/meetings/new`);
  await expect(page.getByRole('combobox', { name: 'Track' })).toContainText('Envoys');
  for (const view of ['', '/matrix', '/meetings', '/pace', '/accounts', '/change', '/sources']) {
    await page.goto(`/processes/${slug}${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redland and Bluria');
    await expect(page.getByRole('heading', { name: 'Nothing recorded yet' })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Record a meeting' }).first(),
    ).toHaveAttribute('href', new RegExp(`/processes/${slug}/meetings/new`));
  }
});

import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { home } from './demonstration.ts';
import { asOwner } from './people.ts';
import { expect, test } from './test.ts';

/** The one process of the demonstration; copies of it are other tests' own. */
const row = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.locator(`a[href="${home}?track=all"]`) });
const titles = (page: Page) => page.getByRole('listitem').getByRole('heading', { level: 2 });

test('a process tells where it stands over all its tracks, and leads to just that', async ({ page }) => {
  await page.goto('/');
  const shown = row(page);
  await expect(
    shown.getByRole('img', { name: /Score at 24 meetings: 33.3, 100.0, 100.0, .* 37.0, 37.0, 55.6, 60.0/ }),
  ).toBeVisible();
  await expect(shown).toContainText('60.0');
  await expect(shown).toContainText('12 agreed, 4 in full');
  await expect(shown).toContainText('28 Apr 2026');
  await expect(shown).toContainText('next not set');
  await expect(shown.getByRole('link', { name: /matters$/ })).toHaveAttribute(
    'href',
    `${home}/pace?track=all`,
  );
  await shown.getByRole('link', { name: /Türkiye–Armenia/ }).click();
  await expect(page).toHaveURL(new RegExp(`${home}\\?track=all$`));
  await expect(page.getByTestId('current-score')).toHaveText('60.0');
});

test('it can be searched, narrowed and put in order, and says where nothing fits', async ({ page }) => {
  const mark = randomUUID().slice(0, 8);
  const api = await asOwner();
  for (const [name, status] of [
    ['Beta', 'suspended'],
    ['Alpha', 'prospective'],
  ]) {
    const slug = `${name?.toLowerCase()}-${mark}`;
    const title = { en: `${name} talks ${mark}`, hy: `${name} բանակցություններ ${mark}` };
    const answer = await api.post('/v1/processes', { data: { slug, title, status } });
    expect(answer.status(), await answer.text()).toBe(201);
  }
  await page.goto('/');
  await page.getByLabel('Search by name').fill(`talks ${mark}`);
  await page.getByLabel('In the order of').selectOption('name');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(titles(page)).toHaveText([`Alpha talks ${mark}`, `Beta talks ${mark}`]);
  await expect(page.getByText('2 processes: nothing agreed, none carried out in full')).toBeVisible();
  await page.getByLabel('Standing').selectOption('suspended');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(titles(page)).toHaveText([`Beta talks ${mark}`]);
  await expect(page).toHaveURL(/status=suspended/);
  await page.goto(`/?name=${mark}&status=concluded`);
  await expect(page.getByRole('heading', { name: 'No process fits' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all processes' }).click();
  await expect(row(page)).toBeVisible();
});

test('what stands still the most leads, where that is the order', async ({ page }) => {
  const mark = randomUUID().slice(0, 8);
  const api = await asOwner();
  await api.post('/v1/processes', { data: { slug: `zero-${mark}`, title: { en: `A ${mark}` } } });
  await page.goto('/?sort=stalls');
  const all = await titles(page).allTextContents();
  const at = (name: RegExp) => all.findIndex((title) => name.test(title));
  expect(at(/Türkiye–Armenia/)).toBeGreaterThan(-1);
  expect(at(/Türkiye–Armenia/)).toBeLessThan(at(new RegExp(mark)));
});

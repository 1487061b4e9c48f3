import { AxeBuilder } from '@axe-core/playwright';
import { home, screens } from './demonstration.ts';
import { asOwner } from './people.ts';
import { expect, test } from './test.ts';

// An address that the search can make nothing of, the browser notes in its console.
test.use({ expectedTroubles: [/status of 422/] });

test('what is looked for from any page is found by kind, walked by the arrows and followed by Enter', async ({
  page,
}) => {
  await page.goto(`${home}/matrix`);
  await page.getByRole('link', { name: 'Search', exact: true }).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('combobox', { name: 'Words to look for' });
  await expect(field).toBeFocused();
  await field.fill('gyumri rail');
  const items = dialog.getByRole('group', { name: 'Items' }).getByRole('option');
  await expect(items.first()).toBeVisible();
  await expect(dialog.locator('mark').first()).toHaveText(/gyumri|rail/i);

  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const first = dialog.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowUp');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');

  await field.fill('I07 zanzibar');
  await expect(dialog.getByRole('status')).toHaveText(
    'Nothing is recorded with “I07 zanzibar”, as far as you may see it.',
  );
  await field.fill('gyumri rail');
  await expect(items.first()).toBeVisible();
  const name = await first.locator('span').first().innerText();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main')).toContainText(name);

  await page.keyboard.press('ControlOrMeta+k');
  await dialog.getByRole('button', { name: 'gyumri rail' }).click();
  await expect(field).toBeFocused();
  await expect(items.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the page of the search shows what the service finds, of one kind where one is chosen', async ({
  page,
}) => {
  const api = await asOwner();
  const found = async (query: string) =>
    ((await (await api.get(`/v1/search?${query}`)).json()) as { data: { kind: string; key: string }[] }).data;
  const all = await found('q=gyumri');
  await page.goto('/search');
  await page.getByLabel('Words to look for').fill('gyumri');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\?q=gyumri/);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(`${all.length} found`);
  await expect(main.getByRole('listitem')).toHaveCount(all.length);

  const meetings = await found('q=gyumri&kind=meeting');
  await main.getByLabel('What').selectOption('Meetings');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(main.getByRole('listitem')).toHaveCount(meetings.length);
  await expect(main.getByRole('region')).toHaveCount(meetings.length === 0 ? 0 : 1);
  await api.dispose();
});

test('what was said leads to its place at the item', async ({ page }) => {
  await page.goto(`${home}/assertions/A13`);
  await expect(page).toHaveURL(/\/items\/I\d+#A13$/);
  await expect(page.locator('#A13')).toBeVisible();
});

test('on a telephone, and without a script, the search is a page', async ({ page, browser, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(home);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/\/search$/);

  const bare = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const plain = await bare.newPage();
  await plain.goto(screens.search);
  await plain.getByLabel('Words to look for').fill('zanzibar');
  await plain.getByRole('button', { name: 'Search' }).click();
  await expect(plain.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await plain.goto('/search?q=-railway');
  await expect(plain.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await bare.close();
});

for (const { lang, title, items } of [
  { lang: 'tr', title: 'Ara', items: 'Maddeler' },
  { lang: 'hy', title: 'Որոնում', items: 'Կետեր' },
])
  test(`the search speaks ${lang}, and finds what is written in another language`, async ({
    page,
    baseURL,
  }) => {
    await page.context().addCookies([{ name: 'parley.locale', value: lang, url: baseURL ?? '' }]);
    await page.goto('/search?q=railway');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { level: 2, name: items })).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText(/railway/i);
  });

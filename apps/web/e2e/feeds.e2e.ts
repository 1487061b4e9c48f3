import { AxeBuilder } from '@axe-core/playwright';
import { request } from '@playwright/test';
import { demonstration } from './demonstration.ts';
import { asStranger, comeIn, invite, somebody } from './people.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(04|22)/] });

/** What a calendar gets at an address. */
const fetched = async (address: string) => {
  const { pathname } = new URL(address);
  const anybody = await request.newContext({ baseURL: demonstration.apiUrl });
  const answer = await anybody.get(pathname);
  const text = await answer.text();
  await anybody.dispose();
  return { status: answer.status(), text };
};

test('an address is made, shown once with where to put it, read by a calendar, and revoked', async ({
  page,
}) => {
  const name = `Calendar ${Date.now()}`;
  await page.goto('/settings/feeds');
  const form = page.getByRole('region', { name: 'Make an address' });
  await form.getByLabel('Changes, as news').uncheck();
  await form.getByRole('button', { name: 'Make an address' }).click();
  await expect(form.getByLabel('Name')).toBeFocused();
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Language').selectOption('Türkçe');
  await form.getByRole('button', { name: 'Make an address' }).click();

  await expect(form.getByRole('heading', { name: `“${name}” is made` })).toBeFocused();
  await expect(form.getByTestId('secret')).toHaveCount(1);
  await expect(form).toContainText('Google Calendar: Other calendars → From URL');
  const address = await form.getByTestId('secret').innerText();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const { status, text } = await fetched(address);
  expect(status).toBe(200);
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toContain('Türkiye–Ermenistan');

  await form.getByRole('button', { name: 'I have kept it' }).click();
  await page.reload();
  await expect(page.getByText(address)).toHaveCount(0);
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(row).toContainText('Meetings, as a calendar · Türkçe · sees up to public');
  await expect(row).toContainText(/prf_.{4}… · last read .* UTC from/);
  await row.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(row.getByRole('button')).toHaveCount(0);
  await page.getByText(/revoked or expired$/).click();
  await expect(row).toContainText(/revoked on/);
  expect((await fetched(address)).status).toBe(404);
});

for (const { lang, title, make } of [
  { lang: 'tr', title: 'Akışlar', make: 'Adres oluştur' },
  { lang: 'hy', title: 'Հոսքեր', make: 'Ստեղծել հասցե' },
])
  test(`feeds speak ${lang}, and begin in it`, async ({ page, baseURL }) => {
    await page.context().addCookies([{ name: 'parley.locale', value: lang, url: baseURL ?? '' }]);
    await page.goto('/settings/feeds');
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByRole('button', { name: make })).toBeVisible();
    await expect(page.locator('select[name=language]')).toHaveValue(lang);
  });

test.describe('a viewer', () => {
  test.use(asStranger());

  test('has feeds of their own, and sees nobody else’s', async ({ page }) => {
    const viewer = somebody('Lusine Sargsyan');
    await comeIn(page, viewer, await invite(viewer, 'viewer'));
    await page.goto('/settings/feeds');
    await expect(page.getByText('No address is in use.')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Clearance' }).getByRole('option')).not.toHaveCount(0);
    await page.getByLabel('Name').fill('Phone');
    await page.getByRole('button', { name: 'Make an address' }).click();
    await expect(page.getByTestId('secret')).toHaveCount(3);
  });
});

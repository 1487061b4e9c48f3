import { AxeBuilder } from '@axe-core/playwright';
import { asOwner } from './people.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(04|22)/] });

/** A name that leads nowhere, for good. */
const addressOf = (name: string) => `https://${name}-${Date.now()}.invalid/parley`;

/** Those that a test has made. */
const made: string[] = [];
test.afterEach(async () => {
  const api = await asOwner();
  const { data } = (await (await api.get('/v1/webhooks?limit=200')).json()) as {
    data: { id: string; url: string }[];
  };
  for (const { id, url } of data) if (made.includes(url)) await api.delete(`/v1/webhooks/${id}`);
  await api.dispose();
});

const makeByService = async (name: string) => {
  const url = addressOf(name);
  made.push(url);
  const api = await asOwner();
  const answer = await api.post('/v1/webhooks', { data: { url, events: ['assertion.appended'] } });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  await api.dispose();
  return { id, url };
};

test('a webhook is made with its faults at their fields, and its secret is shown once', async ({ page }) => {
  const url = addressOf('ticker');
  made.push(url);
  await page.goto('/settings/webhooks');
  const form = page.getByRole('region', { name: 'Make a webhook' });
  await form.getByLabel('Address').fill(url.replace('https', 'http'));
  await form.getByLabel('All, also those that come with later versions').uncheck();
  await form.getByRole('button', { name: 'Make a webhook' }).click();
  await expect(form.getByLabel('Address')).toBeFocused();
  await expect(form.getByLabel('Address')).toHaveAccessibleDescription(/has to begin with https/);
  await expect(form.getByRole('group', { name: 'Which events' })).toContainText('Choose one event at least');

  await form.getByLabel('Address').fill(url);
  const said = form.getByRole('group', { name: 'What was said' });
  await said.getByLabel('appended').check();
  await said.getByLabel('corrected').check();
  await form.getByRole('button', { name: 'Make a webhook' }).click();
  const secret = await form.getByTestId('secret').innerText();
  expect(secret).toMatch(/^whsec_/);
  await form.getByRole('button', { name: 'I have kept it' }).click();
  await page.reload();
  await expect(page.getByText(secret)).toHaveCount(0);
  const row = page.getByRole('listitem').filter({ hasText: url });
  await expect(row).toContainText(
    'Enabled2 events · all processes · sees up to public · made by Demonstration',
  );
});

test('a test is sent, what became of it is told, and it is sent once more', async ({ page }) => {
  const { id, url } = await makeByService('nowhere');
  await page.goto(`/settings/webhooks/${id}`);
  await expect(page.getByRole('heading', { level: 2, name: url })).toBeVisible();
  await expect(page.getByText('None. What happens from now on is told.')).toBeVisible();
  await page.getByRole('button', { name: 'Send a test' }).click();
  const deliveries = page.getByRole('region', { name: 'Deliveries' }).getByRole('listitem');
  await expect(deliveries).toHaveText(/webhook\.test Given up.*by hand · one attempt/);
  await deliveries.locator('summary').click();
  await expect(deliveries).toContainText('Nobody could be reached at this address.');
  await expect(deliveries).toContainText('webhook-signature: v1,');
  await expect(deliveries).toContainText('"type":"webhook.test"');
  await expect(deliveries).toContainText('There was no answer.');

  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map((each) => each.id)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await deliveries.getByRole('button', { name: 'Deliver webhook.test once more' }).click();
  await expect(deliveries).toHaveCount(2);
  await page.getByRole('link', { name: 'Delivered', exact: true }).click();
  await expect(page).toHaveURL(/status=succeeded$/);
  await expect(deliveries).toHaveCount(0);
});

test('a webhook is changed, disabled, given another secret and removed', async ({ page }) => {
  const { id, url } = await makeByService('passing');
  await page.goto(`/settings/webhooks/${id}`);
  const form = page.getByRole('form', { name: 'Change it' });
  await form.getByLabel('What it is for').fill('The ticker');
  await form.getByLabel('All, also those that come with later versions').check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Saved.')).toBeVisible();
  const api = await asOwner();
  const now = (await (await api.get(`/v1/webhooks/${id}`)).json()) as object;
  expect(now).toMatchObject({ url, description: 'The ticker', events: null });
  await api.dispose();

  await page.getByRole('button', { name: 'Disable' }).click();
  await expect(page.getByText(/^Disabled .* UTC\. Somebody did so by hand\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Enable' }).click();
  await expect(page.getByText('Enabled', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Exchange the secret' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Exchange the secret' }).click();
  await expect(page.getByTestId('secret')).toHaveText(/^whsec_/);
  await expect(page.getByText(/The former secret signs as well until/)).toBeVisible();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByTestId('secret')).toHaveCount(0);

  await page.getByRole('button', { name: `Remove the webhook to ${url}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
  await expect(page.getByText(url)).toHaveCount(0);
});

for (const { lang, title, none } of [
  { lang: 'tr', title: 'Gönderimler', none: 'Yok. Bundan sonra olanlar bildirilir.' },
  { lang: 'hy', title: 'Առաքումներ', none: 'Չկա։ Կտեղեկացվի այն, ինչ կկատարվի սրանից հետո։' },
])
  test(`a webhook speaks ${lang}`, async ({ page, baseURL }) => {
    await page.context().addCookies([{ name: 'parley.locale', value: lang, url: baseURL ?? '' }]);
    const { id } = await makeByService(lang);
    await page.goto(`/settings/webhooks/${id}`);
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByText(none)).toBeVisible();
  });

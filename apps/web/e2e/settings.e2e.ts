import { request } from '@playwright/test';
import { demonstration, home, screens } from './demonstration.ts';
import { asOwner, asStranger, comeIn, invite, somebody } from './people.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(01|04|22)/] });

const answers = async (secret: string) => {
  const api = await request.newContext({
    baseURL: demonstration.apiUrl,
    extraHTTPHeaders: { authorization: `Bearer ${secret}` },
  });
  const { status } = await api.get('/v1/processes').then((answer) => ({ status: answer.status() }));
  await api.dispose();
  return status;
};

test('a key is made, works, is revoked and works no more', async ({ page }) => {
  const name = `Charts ${Date.now()}`;
  await page.goto('/settings/api-keys');
  const form = page.getByRole('region', { name: 'Make a key' });
  await form.getByRole('button', { name: 'Make a key' }).click();
  await expect(form.getByLabel('Name')).toBeFocused();
  await expect(form.getByLabel('Name')).toHaveAccessibleDescription(/Fill this in/);
  await form.getByLabel('Name').fill(name);
  await form.getByRole('button', { name: 'Make a key' }).click();
  const secret = await form.getByTestId('secret').innerText();
  expect(secret).toMatch(/^prl_/);
  expect(await answers(secret)).toBe(200);

  await form.getByRole('button', { name: 'I have kept it' }).click();
  await expect(form.getByLabel('Name')).toHaveValue('');
  await page.reload();
  await expect(page.getByText(secret)).toHaveCount(0);
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(row).toContainText(`${secret.slice(0, 8)}… · sees up to public · made by Demonstration desk`);
  await row.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(row.getByRole('button')).toHaveCount(0);
  expect(await answers(secret)).toBe(401);
});

test('a member’s role is changed where it stands, and the member is removed', async ({ page, browser }) => {
  const person = somebody('Armen Harutyunyan');
  const theirs = await (await browser.newContext(asStranger())).newPage();
  await comeIn(theirs, person, await invite(person, 'viewer'));
  await page.goto('/settings/members');
  const row = page.getByRole('listitem').filter({ hasText: person.email });
  await row.getByText('Change', { exact: true }).click();
  await row.getByLabel('Role').selectOption('reviewer');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Reviewer · sees up to');

  await row.getByRole('button', { name: `Remove ${person.name}` }).click();
  const question = page.getByRole('dialog', { name: `Remove ${person.name}?` });
  await expect(question).toContainText('They have made no API keys.');
  await question.getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);

  await theirs.goto('/');
  await expect(theirs).toHaveURL(/\/account$/);
  await expect(theirs.getByRole('main')).toContainText('You belong to no organization.');
  await theirs.context().close();
});

test('the audit log tells in sentences what was done, and that nobody has changed it', async ({ page }) => {
  const person = somebody('Zeynep Arslan');
  await invite(person, 'reviewer');
  await page.goto('/settings/audit?what=people');
  await expect(page.getByRole('listitem').filter({ hasText: person.email }).first()).toContainText(
    `The key “Demonstration” asked in ${person.email} as Reviewer`,
  );
  await page.getByRole('button', { name: 'Verify the seals' }).click();
  await expect(page.getByRole('main')).toContainText(/All [\d,]+ entries stand as they were sealed\./);
  await page.getByRole('combobox', { name: 'What' }).selectOption('keys');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/what=keys/);
  await expect(page.getByText(person.email)).toHaveCount(0);

  const href = (await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href')) ?? '';
  const file = await page.request.get(href);
  expect(file.status()).toBe(200);
  expect(await file.text()).not.toContain(person.email);
});

test('the name of the organization is changed only as it was seen', async ({ page }) => {
  await page.goto('/settings');
  const api = await asOwner();
  const { etag = '*' } = (await api.get('/v1/organization')).headers();
  const name = 'Demonstration secretariat';
  await page.getByLabel('Short name').fill('Not a slug');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Short name')).toBeFocused();
  await expect(page.getByLabel('Short name')).toHaveValue('Not a slug');
  await page.getByLabel('Short name').fill('demo');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect((await api.get('/v1/organization')).headers()['etag']).toBe(etag);
  await api.dispose();
});

test.describe('a viewer', () => {
  test.use(asStranger());

  test('sees no control that changes anything, on any screen', async ({ page }) => {
    test.setTimeout(240_000);
    const viewer = somebody('Olga Ivanova');
    await comeIn(page, viewer, await invite(viewer, 'viewer'));
    const changing =
      /^(save|change|remove|revoke|send|make|hand over|ask|add|edit|new|delete|correct|record|propose|archive|verify|export)/i;
    // The addresses of feeds are each reader's own, and whoever reads may have what they read made into a report.
    const ownAffairs = /^\/(account|settings\/feeds)|\/reports\b/;
    for (const address of Object.values(screens).filter((each) => !ownAffairs.test(each))) {
      await page.goto(address);
      await expect(page.locator('h1').first()).toBeVisible();
      const main = page.getByRole('main');
      for (const role of ['button', 'link'] as const)
        // One of the views of a process is called Change, and titles of documents begin with anything.
        await expect(
          main
            .getByRole(role, { name: changing })
            .and(main.locator('button, a[href^="/"]:not(nav a, [href*="/sources/"])')),
          address,
        ).toHaveCount(0);
      // Whose names one reads is chosen by a form that works without a script; it changes nothing but the page.
      await expect(main.locator('form[method=post]:not(:has([name=side]))'), address).toHaveCount(0);
    }
    await page.goto('/settings');
    const parts = page.getByRole('navigation', { name: 'Parts of the settings' });
    await expect(parts.getByRole('link')).toHaveText(['General', 'Feeds', 'Permissions', 'Usage']);
    await expect(page.getByRole('main')).toContainText('Viewer');
    await page.goto('/settings/members');
    await expect(page.getByRole('main')).toContainText('Your role does not let you see this.');
    await page.goto(home);
    await expect(page.getByTestId('current-score')).toBeVisible();
  });
});

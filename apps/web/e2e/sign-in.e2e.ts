import { asOf, demonstration, home } from './demonstration.ts';
import { expect, test } from './test.ts';

test.describe('a visitor without a session', () => {
  test.use({ storageState: { cookies: [], origins: [] }, expectedTroubles: [/status of 401/] });

  test('signs in by keyboard alone and lands on the page that was asked for', async ({ page }) => {
    await page.goto(`${home}/matrix?${asOf}`);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await page.getByLabel('E-mail').focus();
    await page.keyboard.type(demonstration.email);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type(demonstration.password);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${home}/matrix\\?${asOf}`));
    await expect(page.getByRole('heading', { name: 'Items × meetings' })).toBeVisible();
  });

  test('with a wrong password reads one clear sentence and can go on typing', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(demonstration.email);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      'E-mail and password do not match. Check both and try again.',
    );
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
    await expect(page).toHaveURL(/\/sign-in$/);
  });

  test('is never led to another site', async ({ page }) => {
    await page.goto('/sign-in?next=//evil.example/');
    await page.getByLabel('E-mail').fill(demonstration.email);
    await page.getByLabel('Password', { exact: true }).fill(demonstration.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
  });

  test('signs out, and the way back asks to sign in', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(demonstration.email);
    await page.getByLabel('Password', { exact: true }).fill(demonstration.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.locator('header summary').last().click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.goto(home);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  });
});

test('every page has a policy with a nonce of its own and allows no inline script', async ({ request }) => {
  const policies = await Promise.all(
    [home, home].map(
      async (address) => (await request.get(address)).headers()['content-security-policy'] ?? '',
    ),
  );
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(policy).toContain("frame-ancestors 'none'");
  }
  expect(policies[0]).not.toBe(policies[1]);
});

test('a page names neither its maker nor its machine', async ({ request }) => {
  const headers = (await request.get(home)).headers();
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
});

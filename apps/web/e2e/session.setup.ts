import { demonstration } from './demonstration.ts';
import { expect, test as setup } from './test.ts';

setup('signing in once, for all that follows', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(demonstration.email);
  await page.getByLabel('Password', { exact: true }).fill(demonstration.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
  await page.context().storageState({ path: 'test-results/session.json' });
});

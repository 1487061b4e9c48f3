import { demonstration } from './demonstration.ts';
import { asOwner } from './people.ts';
import { expect, test as setup } from './test.ts';

setup('signing in once, for all that follows', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(demonstration.email);
  await page.getByLabel('Password', { exact: true }).fill(demonstration.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
  await page.context().storageState({ path: 'test-results/session.json' });
});

setup('publishing the record, for what everybody may read of it', async () => {
  const owner = await asOwner();
  const answer = await owner.post(`/v1/processes/${demonstration.process}/publication`, { data: {} });
  // It is so already where the tests run once more.
  expect([200, 409]).toContain(answer.status());
});

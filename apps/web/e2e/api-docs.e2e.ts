import { demonstration } from './demonstration.ts';
import { expect, test } from './test.ts';

// The service shows its own document at /docs. Each page is watched as all are: nothing is loaded from elsewhere.
test.use({ baseURL: demonstration.apiUrl, storageState: { cookies: [], origins: [] } });

test('the pages of the API let one try an operation with a pasted key, and keep no key', async ({ page }) => {
  await page.goto('/docs/#tag/processes/GET/v1/processes');
  await page.getByPlaceholder('Token').first().fill(demonstration.apiKey);
  const operation = page.locator('[id$="tag/processes/GET/v1/processes"]');
  await operation.getByRole('button', { name: 'Test Request' }).click();
  await page.getByRole('button', { name: /^Send/ }).first().click();
  await expect(page.getByText('200 OK').first()).toBeVisible();
  await expect(page.getByText(demonstration.process).first()).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain(demonstration.apiKey);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`they are read in the ${colorScheme}, on a narrow screen too`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 380, height: 800 });
    await page.goto('/docs/');
    await expect(page.getByRole('heading', { name: 'Parley', exact: true })).toBeVisible();
    await expect(page.locator('body')).toHaveClass(new RegExp(`${colorScheme}-mode`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  });
}

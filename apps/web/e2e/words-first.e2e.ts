import type { Page } from '@playwright/test';
import { home } from './demonstration.ts';
import { expect, test } from './test.ts';

/** Moments of a page's life, in milliseconds since it was asked for. */
const moments = (page: Page) =>
  page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    scripts: performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ startTime }) => startTime),
  }));

/** A page is alive once its scripts hear a key. */
async function opensTheSearch(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
  }).toPass();
}

for (const address of [home, `${home}/matrix`, '/sign-in']) {
  test(`the words of ${address} are painted before its scripts are asked for`, async ({ page }) => {
    await page.goto(address);
    await expect.poll(async () => (await moments(page)).scripts.length).toBeGreaterThan(3);
    const { painted, scripts } = await moments(page);
    expect(painted).toBeGreaterThan(0);
    expect(Math.min(...scripts)).toBeGreaterThanOrEqual(painted ?? Number.POSITIVE_INFINITY);
  });
}

test('and then the page is alive', async ({ page }) => {
  await page.goto(home);
  await opensTheSearch(page);
});

test('a page that comes to a tab behind others does not wait to be seen', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Document.prototype, 'hidden', { get: () => true }));
  await page.goto(home);
  await opensTheSearch(page);
});

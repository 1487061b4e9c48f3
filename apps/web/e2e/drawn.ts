import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Charts that are out of sight are drawn at the first sign of a reader: gives one, and waits for them. */
export const allDrawn = (page: Page) =>
  expect(async () => {
    await page.mouse.move(2, 1);
    await page.mouse.move(1, 2);
    expect(await page.locator('.skeleton').count()).toBe(0);
  }).toPass();

import type { Page } from '@playwright/test';
import { asStranger, comeIn, invite, signOut, somebody } from './people.ts';
import { home } from './demonstration.ts';
import { expect, test } from './test.ts';

const form = `${home}/meetings/new`;

test.describe('a draft', () => {
  // Signing out would end the session that the other tests share.
  test.use(asStranger());

  test('outlives the page, can be thrown away, and is gone after signing out', async ({ page }) => {
    const editor = somebody('Selin Aydın');
    await comeIn(page, editor, await invite(editor, 'editor'));
    await page.goto(form);
    await expect(page.getByText('What you type is kept in this browser')).toBeVisible();
    await page.getByLabel('Title', { exact: true }).fill('Seventh meeting');
    await page.locator('[data-item="I02"]').press('r');
    await page.reload();
    await expect(page.getByText('Your draft was brought back')).toBeVisible();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Seventh meeting');
    await expect(page.locator('[data-item="I02"]')).toContainText('Joint text reconfirmed');
    await expect(page.getByText('One word so far.')).toBeVisible();

    await page.getByRole('button', { name: 'Begin afresh' }).click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('');
    await expect(page.getByText('No item named yet.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('What you type is kept in this browser')).toBeVisible();

    await page.getByLabel('Title', { exact: true }).fill('Not for other eyes');
    await page.locator('[data-item="I02"]').press('x');
    await page.locator('[data-item="I02"]').press('Control+z');
    await expect(page.locator('[data-item="I02"]')).toContainText('not named');
    const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(await kept()).toContain('Not for other eyes');
    await signOut(page);
    expect(await kept()).not.toContain('Not for other eyes');
  });

  test('in two tabs is never kept over: each is told of the other, and the person chooses', async ({
    page,
    context,
  }) => {
    const editor = somebody('Narek Sahakyan');
    await comeIn(page, editor, await invite(editor, 'editor'));
    await page.goto(form);
    const title = (tab: Page) => tab.getByLabel('Title', { exact: true });
    const told = (tab: Page) => tab.getByRole('alert').filter({ hasText: 'another tab' });
    await title(page).fill('Written first');

    const second = await context.newPage();
    await second.goto(form);
    await expect(title(second)).toHaveValue('Written first');
    await title(second).fill('Written second');
    await expect(told(page)).toContainText('you last wrote in it there');
    await expect(title(page)).toBeDisabled();
    await expect(page.getByRole('button', { name: 'See it in sentences' })).toHaveCount(0);
    await page.locator('[data-item]').last().scrollIntoViewIfNeeded();
    await expect(told(page)).toBeInViewport();

    await page.getByRole('button', { name: 'Go on with this tab’s draft' }).click();
    await expect(title(page)).toHaveValue('Written first');
    await expect(told(second)).toBeVisible();
    await second.getByRole('button', { name: 'Go on with the other tab’s draft' }).click();
    await expect(title(second)).toHaveValue('Written first');
    // What stood here before is not lost.
    await second.getByRole('button', { name: 'Undo' }).click();
    await expect(title(second)).toHaveValue('Written second');
    await expect(told(page)).toBeVisible();
    await page.getByRole('button', { name: 'Go on with the other tab’s draft' }).click();
    await expect(title(page)).toHaveValue('Written second');

    await page.reload();
    await page.getByRole('button', { name: 'Begin afresh' }).click();
    await expect(told(second)).toContainText('recorded or thrown away');
    await told(second).getByRole('button', { name: 'Begin afresh' }).click();
    await expect(title(second)).toHaveValue('');
    await expect(told(page)).toHaveCount(0);
  });
});

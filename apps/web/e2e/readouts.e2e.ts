import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';
import { twoTexts } from './two-texts.ts';

const texts = (page: Page) => page.getByRole('region', { name: 'The texts side by side' });
const lit = (page: Page) => texts(page).locator('mark[data-lit]');

test('a meeting says how the sides bear each other out, and how much only restates', async ({ page }) => {
  await page.goto(`${home}/meetings/SR5`);
  const said = page.getByRole('region', { name: 'What was said, item by item' });
  await expect(said).toContainText('60% of what was said only restates.');
  await expect(said.getByRole('listitem').filter({ hasText: 'Simplify visa procedures' })).toContainText(
    'Joint text',
  );
  await page.goto(`${home}/meetings/FM2?${asOf}`);
  const ani = said.getByRole('listitem').filter({ hasText: 'Joint renovation' }).first();
  await expect(ani).toContainText('Only some sides have spoken');
  await expect(ani).toContainText('Türkiye: no word of its own');
});

test('the passages of an item light up together, pointed at, focused or pressed', async ({ page }) => {
  const river = await twoTexts();
  await page.goto(`${river}/meetings/D1`);
  const gate = texts(page).getByRole('button', { name: /^All sides say the same: Reopen the river gate/ });
  const flights = texts(page).getByRole('button', {
    name: /^Only some sides have spoken: Resume direct flights/,
  });
  await expect(lit(page)).toHaveCount(0);
  await gate.hover();
  await expect(lit(page)).toHaveText([
    'agreed to reopen the\u00a0river gate',
    'agreed to reopen the river gate',
  ]);
  await flights.hover();
  await expect(lit(page)).toHaveText(['agreed to resume direct flights']);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(lit(page)).toHaveCount(0);

  // By keyboard the passages are reached in the texts themselves, too.
  const southern = texts(page).getByRole('region', { name: 'Text of Southern side' });
  await southern.getByRole('button', { name: 'Passage on gate' }).focus();
  await expect(lit(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(gate).toHaveAttribute('aria-pressed', 'true');
  await expect(texts(page).getByRole('status')).toHaveText(
    'Reopen the river gate: passages marked in Northern side and Southern side. All sides say the same.',
  );
  await flights.focus();
  await flights.blur();
  await expect(lit(page)).toHaveCount(2);
  await gate.click();
  await expect(gate).toHaveAttribute('aria-pressed', 'false');
});

test('on a telephone the texts stand one below the other, or one alone', async ({ page }) => {
  const river = await twoTexts();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${river}/meetings/D1`);
  const northern = page.getByRole('region', { name: 'Text of Northern side' });
  const southern = page.getByRole('region', { name: 'Text of Southern side' });
  const [above, below] = await Promise.all([northern.boundingBox(), southern.boundingBox()]);
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  const which = page.getByRole('group', { name: 'Which text' });
  await which.getByRole('button', { name: 'Southern side' }).click();
  await expect(northern).toBeHidden();
  await expect(southern).toBeVisible();
  await which.getByRole('button', { name: 'Both' }).click();
  await expect(northern).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('texts side by side are open to everyone', async ({ page }) => {
  const river = await twoTexts();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const address of [`${river}/meetings/D1`, `${river}/sources/RN`]) {
      await page.goto(address);
      // What is loading has no heading yet, and is not what is looked at here.
      await expect(page.getByRole('heading', { level: 1, name: 'River talks' })).toBeVisible();
      if (address.endsWith('D1')) await texts(page).getByRole('button').first().click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    }
  }
});

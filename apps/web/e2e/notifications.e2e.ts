import { AxeBuilder } from '@axe-core/playwright';
import { randomUUID } from 'node:crypto';
import { add, asOwner, asStranger, comeIn, invite, somebody } from './people.ts';
import { demonstration } from './demonstration.ts';
import { expect, test } from './test.ts';

test.use(asStranger());

test('whoever follows a process is told what is new in it, as it happens, until they have seen it', async ({
  page,
}) => {
  const owner = await asOwner();
  const slug = `news-${randomUUID().slice(0, 8)}`;
  const title = `Talks that make news ${slug}`;
  await add(owner, '/v1/processes', { slug, title: { en: title } });
  const reader = somebody('Lusine Kaya');
  await comeIn(page, reader, await invite(reader, 'editor'));

  const bell = page.locator('summary', { has: page.locator('svg') }).first();
  await expect(bell).toHaveAccessibleName('What is new, nothing unseen');
  await page.goto('/notifications');
  await expect(page.getByRole('heading', { name: 'Nothing is new' })).toBeVisible();
  await page.getByRole('link', { name: 'To the processes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();

  await page.goto(`/processes/${slug}`);
  await page.getByRole('button', { name: `Follow ${title}` }).click();
  await expect(page.getByRole('button', { name: `Unfollow ${title}` })).toBeVisible();
  await page.goto('/');
  // Whatever is loaded again would have lost this.
  await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'));
  const listening = page.waitForResponse((response) => response.url().endsWith('/v1/live'));
  await listening;
  await add(owner, `/v1/processes/${slug}/items`, {
    key: 'N1',
    kind: 'action',
    theme: 'rail',
    title: { en: 'Night trains' },
  });
  await expect(bell).toHaveAccessibleName('What is new, one unseen');
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes');

  await bell.focus();
  await page.keyboard.press('Enter');
  const latest = page.getByRole('link', { name: 'Item added: Night trains' });
  await expect(latest).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('header').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(latest).toBeHidden();
  await expect(bell).toBeFocused();
  await page.keyboard.press('Enter');
  await latest.click();
  await expect(page).toHaveURL(new RegExp(`/processes/${slug}/items/N1`));
  await expect(latest).toBeHidden();

  await page.goto('/notifications');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: title }).first()).toContainText(
    'Item added: Night trains',
  );
  await page.getByRole('button', { name: 'Mark all as seen' }).click();
  await expect(page.getByText('All is seen.')).toBeVisible();
  await expect(bell).toHaveAccessibleName('What is new, nothing unseen');

  await page.goto('/');
  await page.getByRole('button', { name: `Unfollow ${title}` }).click();
  await expect(page.getByRole('button', { name: `Follow ${title}`, exact: true })).toBeVisible();
  await page.goto('/notifications');
  await expect(page.getByRole('heading', { name: 'Nothing is new' })).toBeVisible();

  await owner.patch(`/v1/processes/${slug}`, { data: { archived: true }, headers: { 'if-match': '*' } });
  await owner.dispose();
});

test('on a telephone the bell leads to the page, and whoever reads what is published has none', async ({
  page,
}) => {
  await page.goto(`/p/${demonstration.process}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel(/^What is new/)).toHaveCount(0);

  const reader = somebody('Aram Demir');
  await comeIn(page, reader, await invite(reader, 'viewer'));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('link', { name: 'What is new, nothing unseen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What is new' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

test('meetings stand in time with who met where, and what was published', async ({ page }) => {
  await page.goto(`${home}/meetings`);
  const titles = page.getByRole('heading', { level: 3 });
  await expect(titles).toHaveCount(6);
  await expect(titles.first()).toHaveText('Sixth meeting of the special representatives');
  const fifth = page.getByRole('article').filter({ hasText: 'Fifth meeting' });
  await expect(fifth).toContainText('Alican–Margara border crossing');
  await expect(fifth).toContainText('Ruben Rubinyan');
  await fifth.locator('summary').click();
  await expect(fifth.getByRole('link', { name: /Türkiye, Armenia affirm commitment/ })).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('every track together makes 24 meetings', async ({ page }) => {
  await page.goto(`${home}/meetings?track=all&${asOf}`);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(24);
});

test('a meeting tells what was said item by item, with the verb of the text', async ({ page }) => {
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: 'Fifth meeting of the special representatives' }).click();
  await expect(page).toHaveURL(/\/meetings\/SR5/);
  const said = page.getByRole('region', { name: 'What was said, item by item' });
  const visas = said.getByRole('listitem').filter({ hasText: 'Simplify visa procedures' });
  await expect(visas).toContainText('agreed to simplify');
  await expect(said.getByRole('listitem').filter({ hasText: 'Direct air cargo' })).toContainText(
    'not by name',
  );
  await page.getByRole('link', { name: 'Next meeting' }).click();
  await expect(page).toHaveURL(/\/meetings\/SR6/);
});

test('an item tells all that is recorded on it', async ({ page }) => {
  await page.goto(`${home}/items/I05?${asOf}`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Land border crossing for diplomatic passport holders',
  );
  await expect(page.getByRole('article').filter({ hasText: 'Armenia agreed' }).first()).toBeVisible();
});

test('where there is no meeting and no item, and can be none, the answer is 404', async ({ page }) => {
  for (const path of ['meetings/SR99', 'items/I99', 'meetings/%00', 'items/%00', 'items/a%2Fb']) {
    const answer = await page.request.get(`${home}/${path}`);
    expect([path, answer.status()]).toEqual([path, 404]);
  }
});

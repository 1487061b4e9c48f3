import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';
import { twoTexts } from './two-texts.ts';

test('the library has every document, the newest first, and how much rests on each', async ({ page }) => {
  await page.goto(`${home}/sources?${asOf}`);
  await expect(page.locator('#library')).toHaveText(
    '88 documents by 60 publishers; claims rest on 41 of them',
  );
  const entries = page.getByRole('article');
  await expect(entries).toHaveCount(88);
  await expect(entries.first()).toContainText('EU welcomes Armenia–Turkey direct trade launch');
  await expect(entries.filter({ hasText: 'S01' })).toContainText(
    '6 claims · 7 items · 2 meetings · 4 events',
  );
});

test('a choice stands in the address, keeps the lens, and can be undone', async ({ page }) => {
  await page.goto(`${home}/sources?${asOf}`);
  await page.getByLabel('Nearness').selectOption('official');
  await page.getByRole('button', { name: 'Show', exact: true }).last().click();
  await expect(page).toHaveURL(/asOf=2026-05-14.*tier=official/);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText('2 documents of 88')).toBeVisible();
  await page.goto(`${home}/sources?${asOf}&language=hy`);
  await expect(page.getByRole('article')).toHaveCount(4);
  await page.goto(`${home}/sources?${asOf}&tier=primary`);
  await expect(page.getByRole('heading', { name: 'No such document' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Reset' }).last().click();
  await expect(page.getByRole('article')).toHaveCount(88);
});

test('what was not yet published is not in it', async ({ page }) => {
  await page.goto(`${home}/sources?asOf=2022-07-01`);
  await expect(page.getByRole('article').filter({ hasText: 'S01' })).toHaveCount(0);
  await expect(page.getByRole('article').filter({ hasText: 'S07' })).toHaveCount(1);
});

test('a source says how to cite it and what rests on it', async ({ page }) => {
  await page.goto(`${home}/sources?${asOf}`);
  await page
    .getByRole('link', { name: 'Türkiye, Armenia affirm commitment to normalization in 5th meeting' })
    .click();
  await expect(page).toHaveURL(/\/sources\/S01\?/);
  await expect(page.getByRole('region', { name: 'Citation' })).toContainText(
    'Daily Sabah, “Türkiye, Armenia affirm commitment to normalization in 5th meeting”, 30 July 2024, https://dailysabah.com/',
  );
  const claims = page.getByRole('region', { name: '6 claims rest on it' });
  await expect(claims.getByRole('listitem').filter({ hasText: 'I07' }).first()).toContainText(
    'agreed to assess',
  );
  await page.getByRole('link', { name: 'Fifth meeting of the special representatives' }).click();
  await expect(page).toHaveURL(/\/meetings\/SR5/);
});

test('a stored text has the passages marked that are quoted from it', async ({ page }) => {
  const river = await twoTexts();
  await page.goto(`${river}/sources/RN`);
  const text = page.getByRole('region', { name: 'The text' });
  await expect(text.locator('mark')).toHaveText([
    'agreed to reopen the\u00a0river gate',
    'agreed to resume direct flights',
  ]);
  await text.getByRole('link', { name: 'flights' }).click();
  await expect(page.locator('li:target')).toContainText('Resume direct flights');
});

test('where there is no such source the answer is 404', async ({ page }) => {
  for (const key of ['S999', '%00', 'a%2Fb']) {
    const answer = await page.request.get(`${home}/sources/${key}`);
    expect([key, answer.status()]).toEqual([key, 404]);
  }
});

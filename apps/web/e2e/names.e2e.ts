import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';
import { twoTexts } from './two-texts.ts';

test('whoever reads one side’s names finds them on every view, and none of the figures changed', async ({
  page,
}) => {
  await page.goto(`${home}/matrix?${asOf}`);
  const names = page.getByRole('form', { name: 'Whose names are shown' });
  await expect(names.getByRole('button', { name: 'as recorded' })).toHaveAttribute('aria-pressed', 'true');
  const digest = await page.getByText(/^Digest:/).textContent();
  await names.getByRole('button', { name: 'Armenia' }).click();
  await expect(names.getByRole('button', { name: 'Armenia' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Akhurik/Akyaka railroad border gate').first()).toBeVisible();
  expect(await page.getByText(/^Digest:/).textContent()).toBe(digest);

  await page.goto(`${home}/items/I08?${asOf}`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Gyumri–Kars railway');
  await page.goto(`${home}/change?from=SR5&to=SR6&${asOf}`);
  await expect(page.getByRole('link', { name: /Gyumri–Kars railway/ })).toBeVisible();
  await page.goto(`${home}/meetings/SR5`);
  await expect(page.getByText(/Margara–Alican border crossing \(Türkiye: Alican–Margara/)).toBeVisible();

  await names.getByRole('button', { name: 'Türkiye' }).click();
  await expect(page.getByText(/Alican–Margara border crossing \(Armenia: Margara–Alican/)).toBeVisible();
  await names.getByRole('button', { name: 'as recorded' }).click();
  await page.goto(`${home}/items/I07?${asOf}`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Akyaka/Akhurik');
});

test('only sides that have names of their own are offered', async ({ page }) => {
  await page.goto(await twoTexts());
  await expect(page.getByRole('form', { name: 'Whose names are shown' }).getByRole('button')).toHaveText([
    'as recorded',
    'Southern side',
  ]);
});

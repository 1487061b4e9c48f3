import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

test('the score of the fifth meeting comes apart into its terms, which add up', async ({ page }) => {
  await page.goto(`${home}?${asOf}`);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await page.getByRole('row', { name: /SR5/ }).getByRole('link', { name: '46.7' }).click();
  await expect(page).toHaveURL(/\/explain\?.*at=SR5/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'At SR5 on 30 July 2024 the score is 46.7: three of five items give something to it',
  );
  const terms = page.getByRole('table', { name: 'The terms of the score' });
  await expect(terms.locator('tbody td:nth-last-child(2)')).toHaveText([
    '6.666667',
    '20.000000',
    '20.000000',
    '0.000000',
    '0.000000',
  ]);
  await expect(terms.locator('tbody td:nth-last-child(1)')).toHaveText(['20/3', '20', '20', '0', '0']);
  await expect(terms.getByRole('row', { name: 'Sum' })).toContainText('46.666667');
  await expect(terms.getByRole('row', { name: 'Sum' })).toContainText('140/3');
});

test('a term shows the words and the sources that it rests on', async ({ page }) => {
  await page.goto(`${home}/explain?at=SR5&${asOf}`);
  const row = page.getByRole('row', { name: /Direct air cargo trade/ });
  await row.getByText('Rests on 2 statements and 3 sources').click();
  await expect(row).toContainText('Joint text reconfirmed');
  await row.getByText('Source', { exact: false }).last().click();
  await expect(row.getByRole('link', { name: /./ }).last()).toHaveAttribute('href', /^https?:/);
});

test('every point can be explained, under the reading and the method of the address', async ({ page }) => {
  await page.goto(`${home}/explain?reading=joint&${asOf}`);
  const points = page.getByRole('navigation', { name: 'Points of the series' });
  await expect(points.getByRole('link')).toHaveText([/–/, /–/, /–/, /0\.0/, /33\.3/, /29\.2/, /50\.0/]);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('On 14 May 2026 the score is 50.0');
  await points.getByRole('link', { name: /SR1/ }).click();
  await expect(page.getByRole('heading', { name: 'No score to explain' })).toBeVisible();
  await page.goto(`${home}/explain?method=weighted@1&${asOf}`);
  await expect(page.getByText(/its weight × its level/)).toBeVisible();
});

test('a point that there is not is said to be none', async ({ page }) => {
  await page.goto(`${home}/explain?at=SR9&${asOf}`);
  await expect(page.getByRole('heading', { name: /something that there is not/ })).toBeVisible();
});

import { asOf, home } from './demonstration.ts';
import { allDrawn } from './drawn.ts';
import { expect, test } from './test.ts';

test('each side’s score stands beside that of the joint texts, at each meeting', async ({ page }) => {
  await page.goto(`${home}/accounts?${asOf}`);
  await expect(page.locator('#finding')).toHaveText(
    'The sides differ on one item; the score is 50.0 by joint texts, 55.6 by the account of Türkiye, and 48.1 by the account of Armenia',
  );
  const column = (nth: number) => page.locator(`#accounts-table tbody tr td:nth-child(${nth})`);
  await expect(column(3)).toHaveText(['–', '–', '–', '0.0', '33.3', '29.2', '50.0']);
  await expect(column(4)).toHaveText(['–', '–', '–', '0.0', '33.3', '29.2', '55.6']);
  await expect(column(5)).toHaveText(['–', '–', '–', '0.0', '33.3', '29.6', '48.1']);
  await expect(column(6)).toHaveText(['33.3', '100.0', '100.0', '33.3', '46.7', '37.0', '60.0']);
  await expect(column(7)).toHaveText(['0', '0', '0', '0', '1', '1', '1']);
  const chart = page.getByTestId('accounts-chart');
  await allDrawn(page);
  for (const figure of ['50.0', '55.6', '48.1'])
    await expect(chart.getByText(figure, { exact: true })).toBeVisible();
});

test('what is disputed shows the latest word of each side with its sources', async ({ page }) => {
  await page.goto(`${home}/accounts?${asOf}`);
  const disputes = page.getByRole('region', { name: 'The item in dispute' });
  await expect(disputes.getByRole('heading', { level: 3 })).toContainText(
    "Hold envoys' meetings in Türkiye and Armenia",
  );
  const words = disputes.getByRole('listitem').filter({ has: page.getByRole('article') });
  const armenia = words.filter({ hasText: 'Armenia Denied' }).last();
  await expect(armenia).toContainText('14 October 2022');
  await expect(words.filter({ hasText: 'Türkiye Proposed' }).last()).toContainText('1 March 2024 at FM4');
  await armenia.locator('summary').click();
  await expect(armenia.getByText('[S35]')).toBeVisible();
  const strip = disputes.getByRole('list', { name: 'Across the meetings' });
  await expect(strip.getByText('The sides differ')).toHaveCount(3);
});

test('claims of one side alone are told from disputes', async ({ page }) => {
  await page.goto(`${home}/accounts?${asOf}`);
  const claims = page.getByRole('region', { name: '4 items rest on one account alone' });
  await expect(claims.getByRole('listitem')).toHaveText([/I05/, /I13/, /I14/, /I15/]);
});

test('where the accounts agree it says so', async ({ page }) => {
  await page.goto(`${home}/accounts?asOf=2022-07-01`);
  await expect(page.locator('#finding')).toContainText('The sides contradict each other on no item');
  await expect(page.getByRole('heading', { name: 'The accounts agree' })).toBeVisible();
});

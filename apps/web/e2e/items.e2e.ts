import { asOf, home } from './demonstration.ts';
import { allDrawn } from './drawn.ts';
import { expect, test } from './test.ts';

test('an item stands on four axes, each since a day', async ({ page }) => {
  await page.goto(`${home}/items/I02?${asOf}`);
  for (const finding of [
    'Agreement: Agreed since 1 July 2022',
    'Legal force: none',
    'Implementation: Minimum since 12 January 2024',
    'Schedule: Overdue since 1 January 2024',
  ]) {
    await expect(page.getByRole('heading', { level: 4, name: finding })).toBeVisible();
  }
  await allDrawn(page);
  await expect(page.getByTestId('axis-schedule').getByText('Due', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).click();
  const table = page.getByRole('table', { name: 'The four axes, day by day' });
  await expect(table.getByRole('row', { name: /1 January 2024/ })).toContainText('Overdue');
});

test('its lag stands beside the median of all', async ({ page }) => {
  await page.goto(`${home}/items/I03?${asOf}`);
  await expect(page.getByTestId('lag')).toContainText(
    'Agreed on 1 July 2022, fully carried out on 1 January 2023: 184 days.',
  );
  await page.goto(`${home}/items/I09?${asOf}`);
  await expect(page.getByTestId('lag')).toContainText('520 days');
  await page.goto(`${home}/items/I02?${asOf}`);
  await expect(page.getByTestId('lag')).toContainText('not fully carried out: 1,413 days so far.');
});

test('the gate was carried on as the studies, and each leads to the other', async ({ page }) => {
  await page.goto(`${home}/items/I07?${asOf}`);
  const ties = page.getByRole('region', { name: 'What it hangs together with' });
  await expect(ties).toContainText('Carried on as');
  await expect(ties.getByRole('link', { name: 'Railway border gate assessed' })).toHaveAttribute(
    'href',
    /milestones\?.*#M6/,
  );
  await ties.getByRole('link', { name: /Kars–Gyumri railway/ }).click();
  await expect(page).toHaveURL(/\/items\/I08\?/);
  await expect(ties).toContainText('Continues');
  await expect(ties.getByRole('link', { name: /Akyaka\/Akhurik/ })).toBeVisible();
});

test('where the sides differ nothing is agreed, and that is said', async ({ page }) => {
  await page.goto(`${home}/items/I16?${asOf}`);
  const figure = page.getByRole('figure', { name: /^Agreement: None since/ });
  await expect(figure).toContainText('The sides differ');
  await expect(page.getByText('It depends on no other item')).toBeVisible();
});

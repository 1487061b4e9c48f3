import { asOwner } from './people.ts';
import { recordBefore, removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(09|12|22)/] });

let slug: string;
test.beforeEach(async () => {
  slug = await recordBefore('2024-07-30');
});
test.afterEach(() => removeCopy(slug));

test('where two change one thing, what each wrote stands side by side to choose from', async ({ page }) => {
  await page.goto(`/processes/${slug}/edit/items/I02`);
  await page.getByLabel('Title', { exact: true }).fill('Crossing of the border by third-country citizens');
  await page.getByRole('textbox', { name: 'Theme' }).fill('crossings');

  const api = await asOwner();
  const address = `/v1/processes/${slug}/items/key:I02`;
  const { etag = '*' } = (await api.get(address)).headers();
  const answer = await api.patch(address, {
    data: { theme: 'gates', weight: 3 },
    headers: { 'if-match': etag },
  });
  expect(answer.status(), await answer.text()).toBe(200);

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Somebody else has changed it meanwhile' })).toBeFocused();
  const theme = page.getByRole('group', { name: 'Theme' });
  await expect(theme).toContainText('You wrotecrossings');
  await expect(theme).toContainText('Stands there nowgates');
  await expect(theme.getByLabel('You wrote')).toBeChecked();
  // What only the other has changed is theirs unless one says otherwise.
  await expect(page.getByRole('group', { name: 'Weight' }).getByLabel('Stands there now')).toBeChecked();
  await theme.getByLabel('Stands there now').check();
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await expect(page).toHaveURL(new RegExp(`${slug}/items/I02$`));
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Crossing of the border by third-country citizens',
  );
  const now = (await (await api.get(address)).json()) as object;
  expect(now).toMatchObject({ theme: 'gates', weight: 3 });
  await api.dispose();
});

test('a milestone is made, its faults at their fields, and taken out again', async ({ page }) => {
  await page.goto(`/processes/${slug}/edit`);
  await page.getByRole('link', { name: 'New milestone' }).click();
  await page.getByLabel('Planned for').fill('next year');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Planned for')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Title', { exact: true }).fill('Border open to third-country citizens');
  await page.getByLabel('Planned for').fill('2027');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/edit$/);

  await page.getByRole('region', { name: 'Milestones' }).getByText('One', { exact: true }).click();
  await page.getByRole('link', { name: 'Border open to third-country citizens' }).click();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('region', { name: 'Milestones' })).toContainText('None yet');
});

test('what something rests on is not removed but archived, offered for nothing new, and restored', async ({
  page,
}) => {
  await page.goto(`/processes/${slug}/edit/items/I02`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Remove I02' }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'Something rests on it, so it stays. It can be archived instead.',
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Archive I02' }).click();
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText(/^It is archived: read, cited and reckoned as before/)).toBeVisible();

  await page.goto(`/processes/${slug}/edit/items/I03`);
  const before = page.getByRole('group', { name: 'Depends on' });
  await expect(before.getByRole('checkbox', { name: /^I04 / })).toBeVisible();
  await expect(before.getByRole('checkbox', { name: /^I02 / })).toHaveCount(0);
  await page.goto(`/processes/${slug}/items/I02`);
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Record a word on it' })).toHaveCount(0);

  await page.goto(`/processes/${slug}/edit/items/I02`);
  await page.getByRole('button', { name: 'Restore I02' }).click();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('button', { name: 'Archive I02' })).toBeVisible();
});

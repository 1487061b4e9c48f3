import { home } from './demonstration.ts';
import { asStranger, comeIn, invite, newOrganization, somebody } from './people.ts';
import { expect, test } from './test.ts';

test.use(asStranger());
// A process of the organization that one has turned away from is not there.
test.use({ expectedTroubles: [/status of 4(04|09)/] });

test('whoever belongs to two organizations turns from one to the other and back', async ({ page }) => {
  const person = somebody('Lusine Manukyan');
  await comeIn(page, person, await invite(person, 'editor'));
  // Other tests have copies of it for a while.
  const record = page.locator(`main a[href^="${home}"]`).first();
  await expect(record).toBeVisible();
  const menu = page.locator('header summary[aria-label="Switch organization"]');
  await expect(menu).toHaveCount(0);

  const { link } = await newOrganization('Oslo desk', person);
  await page.goto(link);
  await page.getByRole('button', { name: 'Join Oslo desk' }).click();
  await expect(page.getByText('No process yet')).toBeVisible();
  await expect(page.locator('header')).toContainText('Oslo desk');
  await page.goto(home);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');

  await menu.click();
  await page.getByRole('button', { name: /^Demonstration secretariat/ }).click();
  await expect(record).toBeVisible();
  await page.goto('/account');
  const organizations = page.getByRole('region', { name: 'Organizations' });
  await expect(organizations.getByRole('listitem').filter({ hasText: 'acting for it' })).toContainText(
    'Demonstration secretariat',
  );
  await organizations.getByRole('button', { name: 'Act for Oslo desk' }).click();
  await expect(page.getByText('No process yet')).toBeVisible();

  // Its only owner cannot go, and is told so where they ask; of the other they can be rid.
  await page.goto('/account');
  await organizations.getByRole('button', { name: 'Leave Oslo desk' }).click();
  const question = page.getByRole('dialog', { name: 'Leave Oslo desk?' });
  await question.getByRole('button', { name: 'Leave' }).click();
  await expect(question.getByRole('alert')).toContainText('An organization has to have an owner.');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await organizations.getByRole('button', { name: 'Act for Demonstration secretariat' }).click();
  await expect(record).toBeVisible();
  await page.goto('/account');
  await organizations.getByRole('button', { name: 'Leave Demonstration secretariat' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await expect(organizations.getByRole('listitem')).toHaveText([/^Oslo desk/]);
});

import { asStranger, comeIn, invite, letterTo, signIn, signOut, somebody } from './people.ts';
import { expect, test } from './test.ts';

test('an invitation leads from the settings over the letter to the first signing in', async ({
  page,
  browser,
}) => {
  const anahit = somebody('Anahit Sargsyan');
  await page.goto('/settings/invitations');
  const form = page.getByRole('region', { name: 'Ask somebody in' });
  await form.getByLabel('E-mail').fill(anahit.email);
  await form.getByLabel('Role').selectOption('editor');
  await form.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(form).toContainText(`A letter is on its way to ${anahit.email}.`);
  const row = page.getByRole('listitem').filter({ hasText: anahit.email });
  await expect(row).toContainText(/Editor · sees up to internal · asked in by Demonstration desk/);
  await expect(row).toContainText('Open until');
  await letterTo(anahit.email, /^Invitation/);

  const theirs = await (await browser.newContext(asStranger())).newPage();
  await theirs.goto('/outbox');
  const letter = theirs.getByRole('listitem').filter({ hasText: anahit.email });
  await expect(letter).toContainText('Demonstration desk invites you to join Demonstration secretariat');
  await letter.getByRole('link').click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Join Demonstration secretariat');
  await expect(theirs.getByRole('main')).toContainText(`as Editor, as ${anahit.email}`);

  // Too weak a password is told at its field, and what was typed stays.
  await theirs.getByLabel('Your name').fill(anahit.name);
  await theirs.getByLabel('Password', { exact: true }).fill('password1234');
  await theirs.getByRole('button', { name: 'Sign up' }).click();
  await expect(theirs.getByLabel('Password', { exact: true })).toBeFocused();
  await expect(theirs.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(
    /stolen elsewhere|easy to guess/,
  );
  await expect(theirs.getByLabel('Your name')).toHaveValue(anahit.name);

  await theirs.getByLabel('Password', { exact: true }).fill(anahit.password);
  await theirs.getByRole('button', { name: 'Sign up' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
  await expect(theirs.locator('header')).toContainText(anahit.name);
  await signOut(theirs);
  await signIn(theirs, anahit);
  await expect(theirs.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
  await theirs.context().close();

  await page.reload();
  await page.getByText(/accepted or taken back/).click();
  await expect(row).toContainText('Accepted on');
});

test.describe('whoever follows the link', () => {
  test.use(asStranger());
  // A token that is no good answers 404, which the browser notes in its console.
  test.use({ expectedTroubles: [/status of 404/] });

  test('of a letter that was used or made up reads so', async ({ page }) => {
    const tigran = somebody('Tigran Petrosyan');
    const link = await invite(tigran, 'viewer');
    await comeIn(page, tigran, link);
    await page.goto(link);
    await expect(page.getByRole('main')).toContainText('This invitation was accepted already.');
    await page.goto(`${link.slice(0, -6)}xxxxxx`);
    await page.reload();
    await expect(page.getByRole('main')).toContainText('There is no such invitation, or not any more.');
  });

  test('signed in as somebody else is told whose it is', async ({ page }) => {
    const [first, second] = [somebody('Deniz Kaya'), somebody('Elif Demir')];
    await comeIn(page, first, await invite(first, 'viewer'));
    const link = await invite(second, 'viewer');
    await page.goto(link);
    await expect(page.getByRole('main')).toContainText(
      `You are signed in as ${first.email}; the invitation is for ${second.email}.`,
    );
    await page.getByRole('button', { name: 'Sign out and go on' }).click();
    await expect(page.getByLabel('E-mail')).toHaveValue(second.email);
  });
});

test('a letter that was taken back opens nothing', async ({ page, browser }) => {
  const guest = somebody('Ruben Hakobyan');
  const link = await invite(guest, 'viewer');
  await page.goto('/settings/invitations');
  await page.getByRole('button', { name: `Revoke ${guest.email}` }).click();
  const question = page.getByRole('dialog', { name: `Take back the invitation of ${guest.email}?` });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: `Revoke ${guest.email}` }).click();
  await question.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText(/accepted or taken back/).click();
  const row = page.getByRole('listitem').filter({ hasText: guest.email });
  await expect(row).toContainText('Taken back on');
  const theirs = await (await browser.newContext(asStranger())).newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('main')).toContainText(/taken back|no such invitation/);
  await theirs.context().close();
});

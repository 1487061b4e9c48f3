import type { Page } from '@playwright/test';
import { codeOf, giveDevice } from './authenticator.ts';
import { asStranger, comeIn, invite, letterTo, signIn, signOut, somebody } from './people.ts';
import type { Somebody } from './people.ts';
import { expect, test } from './test.ts';

test.use(asStranger());
// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 40[01]/] });

const portfolio = (page: Page) => page.getByRole('heading', { level: 1, name: 'Processes' });
const part = (page: Page, name: string) => page.getByRole('region', { name });

/** A new member, on the page of their account. */
async function atAccount(page: Page, name: string): Promise<Somebody> {
  const person = somebody(name);
  await comeIn(page, person, await invite(person, 'viewer'));
  await page.goto('/account');
  return person;
}

test('a second factor is set up, asked for, and a recovery code stands in for it once', async ({ page }) => {
  const person = await atAccount(page, 'Narek Avetisyan');
  const second = part(page, 'Second factor');
  await second.getByText('Set up', { exact: true }).first().click();
  await second.getByLabel('Password', { exact: true }).fill('not the password');
  await second.getByRole('button', { name: 'Set up' }).click();
  await expect(second.getByRole('alert')).toHaveText('The password now is another one.');
  await second.getByLabel('Password', { exact: true }).fill(person.password);
  await second.getByRole('button', { name: 'Set up' }).click();
  await expect(second.getByRole('img', { name: 'QR code with the secret' })).toBeVisible();
  const secret = await second.getByTestId('totp-secret').innerText();
  await second.getByLabel('Code that the app shows').fill('000000');
  await second.getByRole('button', { name: 'Switch on' }).click();
  await expect(second.getByRole('alert')).toContainText('The code is not right');
  await second.getByLabel('Code that the app shows').fill(codeOf(secret));
  await second.getByRole('button', { name: 'Switch on' }).click();
  const shown = second.getByTestId('recovery-codes').getByRole('listitem');
  await expect(shown).toHaveCount(10);
  const codes = await shown.allInnerTexts();
  await second.getByRole('button', { name: 'I have kept them' }).click();
  await expect(second).toContainText('On. At each signing in by password a code is asked for.');

  await signOut(page);
  await signIn(page, person);
  await expect(page.getByLabel('Code', { exact: true })).toBeFocused();
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(portfolio(page)).toBeVisible();

  const useCode = async () => {
    await signOut(page);
    await signIn(page, person);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(codes[0] ?? '');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  };
  await useCode();
  await expect(portfolio(page)).toBeVisible();
  await useCode();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The code is not right');
});

test('a passkey is added, signs in, is renamed and removed', async ({ page }) => {
  await giveDevice(page);
  await atAccount(page, 'Ayşe Yılmaz');
  const passkeys = part(page, 'Passkeys');
  await passkeys.getByLabel('Name of the new passkey').fill('Laptop');
  await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(passkeys.getByRole('listitem')).toContainText('Laptop · added');

  await signOut(page);
  await page.goto('/sign-in?next=/account');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(/\/account$/);

  await passkeys.getByText('Rename').click();
  await passkeys.getByLabel('Name', { exact: true }).fill('Work laptop');
  await passkeys.getByRole('button', { name: 'Save' }).click();
  await expect(passkeys.getByRole('listitem')).toContainText('Work laptop');
  await passkeys.getByRole('button', { name: 'Remove Work laptop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(passkeys).toContainText('None yet.');
});

test('sessions are listed, and end where they are ended', async ({ page, browser }) => {
  const person = await atAccount(page, 'Mariam Grigoryan');
  const others = await Promise.all(
    [0, 1].map(async () => (await browser.newContext(asStranger())).newPage()),
  );
  for (const other of others) {
    await signIn(other, person);
    await expect(portfolio(other)).toBeVisible();
  }
  await page.reload();
  const sessions = part(page, 'Sessions');
  await expect(sessions.getByRole('listitem')).toHaveCount(3);
  await expect(sessions.getByRole('listitem').filter({ hasText: '(this one)' })).toHaveCount(1);
  await expect(sessions.getByRole('listitem').first()).toContainText('Chrome');

  await sessions
    .getByRole('button', { name: /^End the session/ })
    .first()
    .click();
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await sessions.getByRole('button', { name: 'End all others' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End all others' }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  for (const other of others) {
    await other.goto('/');
    await expect(other).toHaveURL(/\/sign-in/);
    await other.context().close();
  }
  await page.goto('/');
  await expect(portfolio(page)).toBeVisible();
});

test('a forgotten password is set anew by the letter', async ({ page }) => {
  const person = await atAccount(page, 'Selin Aydın');
  await signOut(page);
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Set a new password' })).toBeVisible();
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await expect(page.getByRole('main')).toContainText(
    `If ${person.email} has an account, a letter is on its way`,
  );
  const { link } = await letterTo(person.email, /^Set a new password/);
  await page.goto(link);
  const changed = { ...person, password: 'harbour copper saddle morning' };
  await page.getByLabel('New password').fill(changed.password);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByRole('main')).toContainText('The password is set');
  await page.goto(link);
  await page.reload();
  await page.getByLabel('New password').fill('another copper saddle evening');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/The link is over or was used already/);
  await signIn(page, person);
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/do not match/);
  await signIn(page, changed);
  await expect(portfolio(page)).toBeVisible();
});

test('the password and the name are changed in the account', async ({ page }) => {
  const person = await atAccount(page, 'Hayk Davtyan');
  const name = part(page, 'Name');
  await name.getByLabel('Name').fill('Hayk T. Davtyan');
  await name.getByRole('button', { name: 'Save' }).click();
  await expect(name).toContainText('Saved.');
  await expect(page.locator('header')).toContainText('Hayk T. Davtyan');
  const password = part(page, 'Password');
  await password.getByLabel('Password now').fill('not the password');
  await password.getByLabel('New password').fill('harbour copper saddle morning');
  await password.getByRole('button', { name: 'Change the password' }).click();
  await expect(password.getByRole('alert')).toHaveText('The password now is another one.');
  await expect(password.getByLabel('New password')).toHaveValue('harbour copper saddle morning');
  await password.getByLabel('Password now').fill(person.password);
  await password.getByRole('button', { name: 'Change the password' }).click();
  await expect(password).toContainText('Changed. Every other session was ended.');
});

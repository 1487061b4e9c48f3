import { home } from './demonstration.ts';
import { asOwner } from './people.ts';
import { recordBefore, removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, and what is published no more, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(04|22)/] });

test.describe('of a process of its own', () => {
  let slug: string;
  test.beforeEach(async () => {
    slug = await recordBefore('2024-07-30');
  });
  test.afterEach(() => removeCopy(slug));

  test('it is published once it is said what everybody will see, and withdrawn', async ({
    page,
    browser,
  }) => {
    await page.goto(`/processes/${slug}`);
    await page.getByRole('link', { name: 'Settings of the process' }).click();
    const part = page.getByRole('region', { name: 'Who may read it' });
    await expect(part).toContainText('everybody on the internet sees, without an account');
    await expect(part).toContainText('Never shown: what is labelled internal or restricted');
    await expect(part.getByLabel('Name in the address')).toHaveValue(slug);
    await part.getByRole('button', { name: 'Publish' }).click();
    await expect(part.getByLabel('Everybody may see this')).toBeFocused();
    await expect(part.getByLabel('Everybody may see this')).toHaveAccessibleDescription(
      'Say that this is meant.',
    );
    const anybody = await (
      await browser.newContext({ storageState: { cookies: [], origins: [] } })
    ).newPage();
    const place = new URL(`/p/${slug}`, page.url()).toString();
    expect((await anybody.goto(place))?.status()).toBe(404);

    await part.getByLabel('Name in the address').fill('No name');
    await part.getByLabel('Everybody may see this').check();
    await part.getByRole('button', { name: 'Publish' }).click();
    await expect(part.getByLabel('Name in the address')).toHaveAttribute('aria-invalid', 'true');
    await part.getByLabel('Name in the address').fill(slug);
    await part.getByRole('button', { name: 'Publish' }).click();
    await expect(part).toContainText(/Everybody may read it, since \d+ \w+ \d{4}\./);
    await expect(part.getByRole('link', { name: `/p/${slug}` })).toHaveAttribute('href', `/p/${slug}`);
    expect((await anybody.goto(place))?.status()).toBe(200);
    await expect(anybody.getByRole('link', { name: 'Settings of the process' })).toHaveCount(0);

    await part.getByRole('button', { name: 'Withdraw it' }).click();
    const question = page.getByRole('dialog', { name: 'Withdraw the publication?' });
    await expect(question).toContainText('What somebody has copied stays with them.');
    await question.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(part.getByRole('button', { name: 'Publish' })).toBeVisible();
    expect((await anybody.goto(place))?.status()).toBe(404);
    await anybody.context().close();
  });

  test('what is said of it and its rules are changed, each fault at its field', async ({ page }) => {
    await page.goto(`/processes/${slug}/settings`);
    const form = page.getByRole('form', { name: 'What is said of it, and its rules' });
    await form.getByLabel('Title', { exact: true }).fill('');
    await form.getByLabel('Title – Türkçe').fill('');
    await form.getByLabel('Title – Հայերեն').fill('');
    await form.getByLabel('And at least so many days').fill('soon');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByLabel('Title', { exact: true })).toBeFocused();
    await expect(form.getByLabel('And at least so many days')).toHaveAttribute('aria-invalid', 'true');

    await form.getByLabel('Title', { exact: true }).fill('A border that opens');
    await form.getByLabel('And at least so many days').fill('120');
    await form.getByLabel('A second pair of eyes').check();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByText('Saved.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A border that opens');
    const api = await asOwner();
    const now = (await (await api.get(`/v1/processes/${slug}`)).json()) as object;
    expect(now).toMatchObject({
      title: { en: 'A border that opens' },
      reviewRequired: true,
      stallRules: { timesMedian: 2, atLeastDays: 120, technicalBreaksSilence: false },
      startedOn: '2021-12-15',
    });
    await api.dispose();
    await page.goto(`/processes/${slug}/pace`);
    await expect(page.getByText('never before 120 days')).toBeVisible();

    await page.goto(`/processes/${slug}/settings`);
    await form.getByLabel('Who may see it').selectOption('internal');
    await form.getByRole('button', { name: 'Save' }).click();
    const part = page.getByRole('region', { name: 'Who may read it' });
    await expect(part).toContainText(
      'Its label is internal, so nobody outside of the organization may know of it.',
    );
    await expect(part.getByRole('button')).toHaveCount(0);
  });

  test('it is archived and restored', async ({ page }) => {
    await page.goto(`/processes/${slug}/settings`);
    await page.getByRole('button', { name: 'Archive the process' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive the process' }).click();
    await expect(page.getByRole('heading', { name: 'This process is archived' })).toBeVisible();
    await expect(page.getByRole('form', { name: 'What is said of it' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Restore the process' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore the process' }).click();
    await expect(page.getByRole('form', { name: 'What is said of it' })).toBeVisible();
  });
});

for (const { lang, title, publishing } of [
  { lang: 'tr', title: 'Süreç ayarları', publishing: 'Kim okuyabilir' },
  { lang: 'hy', title: 'Գործընթացի կարգավորումներ', publishing: 'Ով կարող է կարդալ' },
])
  test(`the settings of a process speak ${lang}`, async ({ page, baseURL }) => {
    await page.context().addCookies([{ name: 'parley.locale', value: lang, url: baseURL ?? '' }]);
    await page.goto(`${home}/settings`);
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: publishing })).toBeVisible();
  });

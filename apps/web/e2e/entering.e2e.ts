import type { Page } from '@playwright/test';
import { asOwner } from './people.ts';
import { recordBefore, removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(09|12|22)/] });

const readout =
  'The Special Representatives reconfirmed the agreements reached at their previous meetings. They agreed to assess ' +
  'the technical requirements to enable the functioning of the Akyaka/Akhurik railroad border gate in line with the ' +
  'regional developments. They also agreed to simplify mutually visa procedures for the holders of diplomatic/official ' +
  'passports. Finally, they reemphasized their agreement to continue the normalization process without any preconditions ' +
  'towards achieving the ultimate goal of full normalization between their respective countries.';

let slug: string;
test.beforeEach(async () => {
  slug = await recordBefore('2024-07-30');
});
test.afterEach(() => removeCopy(slug));

/** Types into the field that has the focus, having come there by Tab. */
async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: typeof label === 'string' });
  await tabTo(page, async () => await field.evaluate((each) => each === document.activeElement));
  await page.keyboard.insertText(text);
}

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key leads nowhere near it.');
}

const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Selects a passage of the text by the arrows, from where it begins. */
async function selectPassage(page: Page, passage: string): Promise<void> {
  const start = readout.indexOf(passage);
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < start; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < passage.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
}

test('the fifth meeting is entered by keyboard alone, and the chart shows it', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`/processes/${slug}/meetings`);
  await tabTo(page, () => page.evaluate(() => document.activeElement?.textContent === 'Record a meeting'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'A meeting to record' })).toBeVisible();

  // The meeting.
  await expect(page.getByLabel('Number on its track')).toHaveAttribute('placeholder', '5');
  await fill(page, 'Held on', '2024-07-30');
  await fill(page, 'Title', 'Fifth meeting of the special representatives');
  await fill(page, 'Place', 'Alican–Margara border crossing');
  await fill(page, 'Country', 'TR/AM');
  for (const person of [/Serdar Kılıç/, /Ruben Rubinyan/]) {
    await tabTo(page, () => page.getByLabel(person).evaluate((each) => each === document.activeElement));
    await page.keyboard.press('Space');
  }

  // Its text.
  await tabTo(page, () => page.evaluate(() => document.activeElement?.textContent === 'Add a text'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 20 && !(await isFocused(page, '[name$=".publisher"]')); presses += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.insertText('Ministry of Foreign Affairs of Armenia');
  await fill(page, 'Title as published', 'On the fifth meeting of the Special Representatives');
  await fill(page, 'The text itself', readout);

  // Item by item.
  await tabTo(page, () => isFocused(page, '[data-item="I01"]'));
  await page.keyboard.press('r');
  await page.keyboard.press('q');
  await expect(page.getByLabel('The text, to take passages from')).toBeFocused();
  await selectPassage(page, 'reemphasized');
  await page.keyboard.press('v');
  await selectPassage(page, 'reemphasized their agreement to continue');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item="I01"]')).toBeFocused();
  await expect(page.locator('[data-item="I01"]')).toContainText('Joint text reconfirmed');
  await expect(page.locator('[data-item="I01"]')).toContainText('“reemphasized their agreement to continue”');
  // A slip, and undone.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await expect(page.locator('[data-item="I02"]')).toContainText('Joint text denied');
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-item="I02"]')).toContainText('not named');

  for (const [title, theme, kind] of [
    ['Assess technical requirements of the Akyaka/Akhurik railroad border gate', 'transport', 'Study'],
    ['Simplify visa procedures for diplomatic/official passport holders', 'visas', 'Action'],
  ] as const) {
    await page.keyboard.press('i');
    await expect(page.getByLabel('What it is', { exact: true })).toBeFocused();
    await page.keyboard.insertText(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type(kind);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(theme);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: title })).toBeFocused();
    await page.keyboard.press('0');
    await expect(page.getByRole('button', { name: title })).toContainText('Joint text agreed Not started');
  }
  await page.keyboard.press('q');
  await selectPassage(page, 'agreed to simplify mutually visa procedures');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Simplify visa procedures/ })).toBeFocused();
  await tabTo(page, () => isFocused(page, '[name="sweep.is"]'));
  await page.keyboard.press('Space');
  await fill(page, 'Verb', 'reconfirmed');

  // Seen in sentences, then recorded.
  await tabTo(page, () => page.evaluate(() => document.activeElement?.textContent === 'See it in sentences'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '3 words will be recorded' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Special representatives, no. 5; 30 July 2024.');
  await expect(page.getByRole('main')).toContainText('Joint text reconfirmed the agreements as a whole.');
  await tabTo(page, () => page.evaluate(() => document.activeElement?.textContent === 'Record it'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'It is recorded' })).toBeFocused({ timeout: 30_000 });
  await expect(page.getByTestId('new-score')).toHaveText(
    'The score at this meeting is 46.7, over 5 items; at the meeting before it was 33.3.',
  );

  const api = await asOwner();
  const { points } = (await (
    await api.get(`/v1/processes/${slug}/progress?track=SR&asOf=2024-07-30`)
  ).json()) as { points: { score: number; n: number; counts: { implementation: object } }[] };
  expect(points.at(-1)).toMatchObject({
    score: 46.7,
    n: 5,
    counts: { implementation: { 0: 2, 1: 1, 2: 0, 3: 2, noEvidence: 0 } },
  });
  const { data } = (await (await api.get(`/v1/processes/${slug}/assertions?limit=200`)).json()) as {
    data: {
      item: { key: string };
      generic: boolean;
      meeting: { id: string } | null;
      verb: string | null;
      sources: { quote: object | null }[];
      effectiveOn: string;
    }[];
  };
  const there = data.filter(({ effectiveOn }) => effectiveOn === '2024-07-30');
  expect(
    there
      .filter(({ generic }) => generic)
      .map(({ item }) => item.key)
      .toSorted(),
  ).toEqual(['I02', 'I03']);
  expect(there.find(({ item }) => item.key === 'I01')).toMatchObject({
    verb: 'reemphasized',
    sources: [
      {
        quote: {
          exact: 'reemphasized their agreement to continue',
          prefix: 'diplomatic/official passports. Finally, they '.slice(-40),
          suffix: ' the normalization process without any p',
        },
      },
    ],
  });
  await api.dispose();

  await page.goto(`/processes/${slug}?asOf=2024-07-30`);
  await expect(page.getByTestId('current-score')).toContainText('46.7');
  await expect(page.locator('#progress-table tbody tr').last()).toContainText('46.7');
});

test('what the service refuses stands at its field, and what was done is not done twice', async ({
  page,
}) => {
  await page.goto(`/processes/${slug}/meetings/new`);
  await page.getByRole('button', { name: 'Add a text' }).click();
  await page.getByLabel('Publisher').fill('Ministry of Foreign Affairs of Armenia');
  await page.getByLabel('Title as published').fill('On the fifth meeting');
  await page.getByLabel('Published on').fill('2024-07-30');
  await page.getByLabel('The text itself').fill(readout);
  await page.getByLabel('Title', { exact: true }).fill('Fifth meeting');
  await page.getByLabel('Held on').fill('30 July');
  await page.locator('[data-item="I01"]').press('r');
  await page.getByRole('button', { name: 'See it in sentences' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByLabel('Held on')).toBeFocused();
  await expect(page.getByLabel('Held on')).toHaveAccessibleDescription(/Write the date as 2026-05-14/);
  await expect(page.getByLabel('Held on')).toHaveAttribute('aria-invalid', 'true');
  // The text is recorded already: it is not offered to be changed.
  await expect(page.getByText('· recorded')).toBeVisible();

  await page.getByLabel('Held on').fill('2024-07-30');
  await page.getByRole('button', { name: 'See it in sentences' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('heading', { name: 'It is recorded' })).toBeFocused();
  const api = await asOwner();
  const { data } = (await (await api.get(`/v1/processes/${slug}/sources?limit=200`)).json()) as {
    data: { title: string }[];
  };
  expect(data.filter(({ title }) => title === 'On the fifth meeting')).toHaveLength(1);
  await api.dispose();
});

import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

const languages = [
  {
    name: 'English',
    lang: 'en',
    title: 'Türkiye–Armenia normalization process',
    view: 'Overview',
    score: '60.0',
  },
  {
    name: 'Türkçe',
    lang: 'tr',
    title: 'Türkiye–Ermenistan Normalleşme Süreci',
    view: 'Genel bakış',
    score: '60,0',
  },
  { name: 'Հայերեն', lang: 'hy', title: /Հայաստան–Թուրքիա/, view: 'Ամփոփում', score: '60,0' },
];

for (const { name, lang, title, view, score } of languages) {
  test(`the overview speaks ${name}`, async ({ page }) => {
    await page.goto(`${home}?${asOf}`);
    await page.getByRole('button', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByTestId('current-score')).toHaveText(score);
  });
}

test('changing the language keeps the place', async ({ page }) => {
  const address = `${home}/matrix?track=SR&${asOf}&group=kind`;
  await page.goto(address);
  await page.evaluate(() => window.scrollTo(0, 300));
  await page.getByRole('button', { name: 'Türkçe' }).evaluate((button: HTMLElement) => button.click());
  await expect(page.getByRole('rowheader', { name: 'Nihai hedef' })).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
  expect(await page.evaluate(() => window.scrollY)).toBe(300);
});

test('the letters of Turkish and Armenian are real glyphs of our faces', async ({ page }) => {
  await page.goto('/');
  const loaded = await page.evaluate(async () => {
    const root = getComputedStyle(document.documentElement);
    const has = async (variable: string, text: string) => {
      const family = root.getPropertyValue(variable);
      await document.fonts.load(`600 16px ${family}`, text);
      return document.fonts.check(`600 16px ${family}`, text);
    };
    return Promise.all([
      has('--face-sans-near', 'ğşıİ'),
      has('--face-serif-near', 'ğşİ'),
      has('--face-sans-hy', 'Հայ'),
      has('--face-serif-hy', 'Հայ'),
    ]);
  });
  expect(loaded).toEqual([true, true, true, true]);
});

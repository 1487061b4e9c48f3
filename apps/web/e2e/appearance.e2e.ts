import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openScreens, screens } from './demonstration.ts';
import { allDrawn } from './drawn.ts';
import { expect, test } from './test.ts';

// The page that is not there answers 404, and a made-up token 404 or 422, which the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(04|22)/] });

/** Waits until all that comes late has come. */
const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await allDrawn(page);
  await page.evaluate(() => document.fonts.ready);
};

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = async (page: Page, only?: string) => {
  const builder = new AxeBuilder({ page });
  const { violations: found } = await (
    only === undefined ? builder.withTags(everyRule) : builder.withRules(only)
  ).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
};

const choose = (page: Page, cookies: Record<string, string>) =>
  page.context().addCookies(
    Object.entries(cookies).map(([name, value]) => ({
      name: `parley.${name}`,
      value,
      url: test.info().project.use.baseURL ?? '',
    })),
  );

type Theme = 'light' | 'dark';

/** Puts a page into colours that stand for the choice of whoever looks, also where they cannot choose. */
async function dress(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
}

interface Look {
  language: 'en' | 'tr' | 'hy';
  width: 360 | 1440;
  themes: readonly Theme[];
}

/** The widest and the narrowest, what stands in both stands between them; and each screen in both themes, once. */
const usual: readonly Look[] = [
  { language: 'en', width: 1440, themes: ['light'] },
  { language: 'hy', width: 360, themes: ['dark'] },
];
const every: readonly Look[] = (['en', 'tr', 'hy'] as const).flatMap((language) =>
  ([360, 1440] as const).map((width) => ({ language, width, themes: ['light', 'dark'] as const })),
);
/** `PARLEY_EVERY_LOOK=1 npm run test:browser -- appearance` takes a quarter of an hour, and walks what else there is. */
const looks = process.env.PARLEY_EVERY_LOOK === undefined ? usual : every;

/** Each of some screens in light or in dark, in languages and widths. */
function isOpenToEveryone(screensOfOneKind: Readonly<Record<string, string>>): void {
  for (const [name, address] of Object.entries(screensOfOneKind)) {
    for (const { language, width, themes } of looks) {
      test(`${name} is open to everyone, ${width} px wide, in ${language}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await choose(page, { locale: language });
        await page.goto(address);
        await settled(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        for (const [nth, theme] of themes.entries()) {
          await dress(page, theme);
          // The same page in other colours: nothing but those can be wrong with it.
          expect(await violations(page, nth === 0 ? undefined : 'color-contrast')).toEqual([]);
        }
      });
    }
  }
}

isOpenToEveryone(screens);

test.describe('signed out', () => {
  test.use({ storageState: { cookies: [], origins: [] } });
  isOpenToEveryone(openScreens);
});

test('dark follows the system where nothing is chosen, and the choice where something is', async ({
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await paper()).toBe('rgb(19, 22, 25)');
  await page.locator('header summary').last().click();
  await page.getByRole('button', { name: 'Light' }).click();
  await expect.poll(paper).toBe('rgb(253, 252, 249)');
});

test('paper is printed on, whatever the theme, with figures and without controls', async ({ page }) => {
  await choose(page, { theme: 'dark' });
  await page.goto(screens.overview);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await expect(page.getByLabel('Reading')).toBeHidden();
  await expect(page.getByRole('table', { name: 'Figures of the chart' })).toBeVisible();
});

test('nothing moves while a page comes', async ({ page }) => {
  await page.addInitScript(() => {
    const kept = window as Window & { shift?: number };
    kept.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) kept.shift = (kept.shift ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(screens.overview);
  await settled(page);
  expect(await page.evaluate(() => (window as Window & { shift?: number }).shift)).toBeLessThan(0.02);
});

test('the keyboard skips to the content', async ({ page }) => {
  await page.goto(screens.overview);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

import type { Download, Locator, Page } from '@playwright/test';
import { asOf, home } from './demonstration.ts';
import { allDrawn } from './drawn.ts';
import { expect, test } from './test.ts';

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function saved(page: Page, chart: Locator, format: 'SVG' | 'PNG') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: `Download the chart as ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** Each chart there is, by where it stands, with figures that are drawn in it. */
const charts: { view: string; figure: string; waitFor: string; says: readonly string[] }[] = [
  {
    view: '',
    figure: '#finding',
    waitFor: '60.0',
    says: [
      'Since meeting 6: one new item, two',
      'Progress across meetings, Special representatives.',
      'No evidence',
      '33.3',
      '46.7',
      '37.0',
      '60.0',
      'As of 14 May 2026',
      'pam@1',
    ],
  },
  { view: '/accounts', figure: '#finding', waitFor: '50.0', says: ['50.0', 'Joint only', '100'] },
  { view: '/change', figure: '#score-split', waitFor: '+18.5', says: ['37.0', '+18.5', '+4.4', '60.0'] },
  {
    view: '/change',
    figure: '#flow',
    waitFor: 'meeting 6',
    says: ['Not started', 'Full', 'meeting 6', '14 May 2026'],
  },
  { view: '/milestones', figure: '#finding', waitFor: '2022', says: ['2022', '2026'] },
  { view: '/pace', figure: '#finding', waitFor: '2022', says: ['Special representatives', '2022', '2026'] },
  { view: '/pace', figure: '#lag', waitFor: '100', says: ['100', 'As of 14 May 2026'] },
  {
    view: '/items/I02',
    figure: '#axes',
    waitFor: '2026',
    says: ['Implementation: Minimum since 12 January 2024', 'Overdue', '2026', 'As of 14 May 2026'],
  },
];

const figureOf = (page: Page, id: string) =>
  page.locator(`[aria-labelledby="${id.slice(1)}"]`).filter({ has: page.locator(id) });

for (const { view, figure, waitFor, says } of charts) {
  test(`the chart ${figure} of ${view || 'the overview'} is a file that stands by itself`, async ({
    page,
  }) => {
    await page.goto(`${home}${view}?${asOf}`);
    const shown = figureOf(page, figure);
    await allDrawn(page);
    await expect(shown.locator('svg.recharts-surface text', { hasText: waitFor }).first()).toBeVisible();
    const { name, bytes } = await saved(page, shown, 'SVG');
    expect(name).toBe(`parley-${figure.slice(1)}.svg`);
    const text = bytes.toString('utf8');
    // Nothing in it is left to the page that it came from.
    expect(text).not.toMatch(/var\(| class="| style="|light-dark/);
    const alone = await page.evaluate(
      (source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        return {
          root: parsed.documentElement.localName,
          drawings: parsed.querySelectorAll('svg svg').length,
          text: parsed.documentElement.textContent,
        };
        // A document that this page parses is under its policy, under which no style of its own may stand.
      },
      text.replace(/<style>[^<]*<\/style>/, ''),
    );
    expect(alone.root).toBe('svg');
    expect(alone.drawings).toBeGreaterThan(0);
    for (const each of says) expect(alone.text).toContain(each);
    expect(alone.text.replaceAll(/\s+/g, '')).toContain(`${home}${view}`);
  });
}

test('as PNG it is a picture on paper, also where the screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${home}?${asOf}`);
  const shown = figureOf(page, '#finding');
  await expect(page.getByTestId('progress-chart').locator('text', { hasText: '60.0' }).first()).toBeVisible();
  const { name, bytes } = await saved(page, shown, 'PNG');
  expect(name).toBe('parley-finding.png');
  const picture = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.slice(at, at + 3).join());
    return { width: image.naturalWidth, height: image.naturalHeight, colours: [...colours] };
  }, bytes.toString('base64'));
  const chart = await page.getByTestId('progress-chart').boundingBox();
  expect(picture.width).toBe(2 * (Math.floor(chart?.width ?? 0) + 48));
  expect(picture.height).toBeGreaterThan(2 * 470);
  // Letters: the ink of the title. Paper, the accent and the deepest level of the light theme.
  expect(picture.colours).toEqual(
    expect.arrayContaining(['27,29,31', '253,252,249', '163,48,28', '23,79,95']),
  );
});

test('a chart of which something is left out says so, as a file and on paper', async ({ page }) => {
  await page.goto(`${home}?${asOf}&theme=trade&theme=visas`);
  await expect(page.getByTestId('progress-chart').locator('text', { hasText: '50.0' }).first()).toBeVisible();
  const { bytes } = await saved(page, figureOf(page, '#finding'), 'SVG');
  expect(bytes.toString('utf8')).toContain('Theme: Trade; Theme: Visas');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Theme: Trade', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Reading')).toBeHidden();
});

test('a chart that everybody may read can be taken along by everybody', async ({ browser, baseURL }) => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.goto(`${home.replace('/processes/', '/p/')}?${asOf}`);
  await expect(page.getByTestId('progress-chart').locator('text', { hasText: '60.0' }).first()).toBeVisible();
  const { bytes } = await saved(page, figureOf(page, '#finding'), 'SVG');
  expect(bytes.toString('utf8')).toContain('60.0');
  await context.close();
});

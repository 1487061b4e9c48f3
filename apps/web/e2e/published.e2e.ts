import { asOf, demonstration } from './demonstration.ts';
import { asOwner, asStranger } from './people.ts';
import { expect, test } from './test.ts';

const page = `/p/${demonstration.process}`;

test.use(asStranger());

test.describe('what is published', () => {
  test('is read without an account, figures, sources and all, and leaves no cookie', async ({
    page: tab,
    context,
  }) => {
    await tab.goto(`${page}?${asOf}&lang=en`);
    await expect(tab.getByRole('heading', { level: 1 })).toContainText('Türkiye');
    await expect(tab.getByText(/A public record kept by/)).toBeVisible();
    await tab.getByRole('button', { name: 'Show as table' }).click();
    await expect(tab.getByRole('row', { name: /SR5/ })).toContainText('46.7');
    await expect(tab.getByRole('heading', { name: 'How to cite' })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });

  test('has its other views and its items, and no way to those of members', async ({ page: tab }) => {
    await tab.goto(`${page}?${asOf}&lang=tr`);
    const views = tab.getByRole('navigation', { name: 'Sürecin görünümleri' });
    await views.getByRole('link').nth(1).click();
    await expect(tab).toHaveURL(new RegExp(`${page}/matrix\\?.*lang=tr`));
    await tab.goto(`${page}/items/I02?lang=en`);
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
    const hrefs = await tab
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => href?.startsWith('/') === true && !href.startsWith('/p/'))).toEqual([]);
    expect((await tab.request.get(`${page}/review`)).status()).toBe(404);
    expect((await tab.request.get('/p/nothing-of-this-name')).status()).toBe(404);
  });

  test('is read in the language that its address says', async ({ page: tab }) => {
    await tab.goto(`${page}?${asOf}&lang=hy`);
    await expect(tab.locator('html')).toHaveAttribute('lang', 'hy');
    await tab.getByRole('link', { name: 'Türkçe' }).click();
    await expect(tab.locator('html')).toHaveAttribute('lang', 'tr');
    expect(new URL(tab.url()).searchParams.get('asOf')).toBe('2026-05-14');
  });

  test('is told once, until it changes', async ({ request }) => {
    const first = await request.get(page, { headers: { 'accept-language': 'en' } });
    const etag = first.headers()['etag'] ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers()['set-cookie']).toBeUndefined();
    const again = { headers: { 'accept-language': 'en', 'if-none-match': etag } };
    expect((await request.get(page, again)).status()).toBe(304);
    const owner = await asOwner();
    const words = { key: `SRC-${Date.now()}`, kind: 'interview', publisher: 'P', title: 'T', language: 'en' };
    const added = await owner.post(`/v1/processes/${demonstration.process}/sources`, { data: words });
    expect(added.status()).toBe(201);
    expect((await request.get(page, again)).status()).toBe(200);
    const source = `/v1/processes/${demonstration.process}/sources/${((await added.json()) as { id: string }).id}`;
    await owner.delete(source, { headers: { 'if-match': '*' } });
  });

  test('says what it is to search engines and to those who link to it', async ({ page: tab }) => {
    await tab.goto(`${page}?lang=en`);
    const told = JSON.parse(await tab.locator('script[type="application/ld+json"]').innerText()) as object;
    expect(told).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true, inLanguage: 'en' });
    await expect(tab.locator('meta[name="robots"]')).toHaveAttribute('content', 'index, follow');
    const image = await tab.locator('meta[property="og:image"]').getAttribute('content');
    const preview = await tab.request.get(new URL(image ?? '').pathname);
    expect(preview.headers()['content-type']).toBe('image/png');
    // Of 1200 by 630.
    expect((await preview.body()).subarray(16, 24).toString('hex')).toBe('000004b000000276');
    await expect(tab.locator('meta[property="og:title"]')).toHaveAttribute('content', /Türkiye/);
  });
});

test.describe('a chart of it', () => {
  test('stands in anybody’s page, everything else in nobody’s', async ({ request }) => {
    const embedded = (await request.get(`/embed/${demonstration.process}/progress`)).headers();
    expect(embedded['content-security-policy']).toContain('frame-ancestors *');
    expect(embedded['x-frame-options']).toBeUndefined();
    for (const address of [page, '/sign-in']) {
      const headers = (await request.get(address)).headers();
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-frame-options']).toBe('DENY');
    }
  });

  for (const chart of ['progress', 'matrix', 'milestones']) {
    test(`shows ${chart}, and leads out of the frame to the whole record`, async ({ page: tab }) => {
      await tab.goto(`/embed/${demonstration.process}/${chart}?lang=en`);
      await expect(tab.getByRole('figure').or(tab.getByRole('table')).first()).toBeVisible();
      const link = tab.getByRole('link', { name: 'Open the whole record' });
      await expect(link).toHaveAttribute('target', '_top');
      await expect(link).toHaveAttribute('href', `${page}?lang=en`);
    });
  }

  test('tells of what changed since the meeting that its address names', async ({ page: tab }) => {
    await tab.goto(`/embed/${demonstration.process}/progress?lang=en&${asOf}&since=SR4`);
    await expect(tab.locator('#finding')).toContainText('Since meeting 4');
  });

  test('is none of what is not a chart', async ({ request }) => {
    expect((await request.get(`/embed/${demonstration.process}/review`)).status()).toBe(404);
  });
});

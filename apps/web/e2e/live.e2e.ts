import { randomUUID } from 'node:crypto';
import { add, asOwner } from './people.ts';
import { removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

test('a page shows what is written elsewhere, without being loaded again', async ({ page }) => {
  const owner = await asOwner();
  const slug = `live-${randomUUID().slice(0, 8)}`;
  await add(owner, '/v1/processes', { slug, title: { en: 'Talks as they go' } });
  await add(owner, `/v1/processes/${slug}/tracks`, {
    key: 'T',
    title: { en: 'The talks' },
    level: 'technical',
  });
  const meet = (ordinal: number, title: string) =>
    add(owner, `/v1/processes/${slug}/meetings`, {
      key: `T${ordinal}`,
      track: 'key:T',
      ordinal,
      status: 'held',
      format: 'in_person',
      heldOn: `2026-0${ordinal}-01`,
      title: { en: title },
    });
  await meet(1, 'The first meeting');

  let listening = 0;
  page.on('response', (response) => {
    if (response.url().includes('/v1/live?process=') && response.ok()) listening += 1;
  });
  await page.goto(`/processes/${slug}/meetings`);
  const titles = page.getByRole('heading', { level: 3 });
  await expect(titles).toHaveText(['The first meeting']);
  // Whatever is loaded again would have lost this.
  await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'));
  await expect.poll(() => listening).toBe(1);

  await meet(2, 'The second meeting');
  await expect(titles).toHaveText(['The second meeting', 'The first meeting']);
  await expect(page.getByText('Updated just now')).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes');
  await expect(page.getByText('Updated just now')).toBeHidden();

  await owner.dispose();
  await removeCopy(slug);
});

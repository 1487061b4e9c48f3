import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { asOf, demonstration, home } from './demonstration.ts';
import { asOwner, asStranger, comeIn, newOrganization, somebody } from './people.ts';
import { removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

// What is refused on purpose, the browser notes in its console.
test.use({ expectedTroubles: [/status of 4(09|22)/] });

/** Takes a process out, as its settings offer it. */
async function takenOut(page: Page, process: string, format: 'Bundle (JSON)' | 'Data package (ZIP of CSV)') {
  await page.goto(`/processes/${process}/settings`);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: format }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

async function bringIn(page: Page, { name, content }: Awaited<ReturnType<typeof takenOut>>, slug = '') {
  await page.goto('/bundles');
  await page
    .getByLabel('Bundle')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  await page.getByLabel('Another name in addresses').fill(slug);
  await page.getByRole('button', { name: 'Bring it in' }).click();
}

test('a process goes to another organization whole, and only once', async ({ page, browser }) => {
  const owner = somebody('Ingrid Solberg');
  const { link } = await newOrganization('Bergen desk', owner);
  const theirs = await (
    await browser.newContext({ ...asStranger(), baseURL: demonstration.webUrl })
  ).newPage();
  await comeIn(theirs, owner, link);

  const archive = await takenOut(page, demonstration.process, 'Data package (ZIP of CSV)');
  const bundle = await takenOut(page, demonstration.process, 'Bundle (JSON)');
  await bringIn(theirs, archive);
  await expect(theirs).toHaveURL(new RegExp(`${home}$`));
  await theirs.goto(`${home}?${asOf}`);
  await expect(theirs.getByTestId('current-score')).toHaveText('60.0');
  await page.goto(`${home}/matrix?${asOf}`);
  await theirs.goto(`${home}/matrix?${asOf}`);
  await expect(theirs.getByRole('table')).toHaveText(await page.getByRole('table').innerText(), {
    useInnerText: true,
  });
  expect((await takenOut(theirs, demonstration.process, 'Bundle (JSON)')).content).toEqual(bundle.content);

  await bringIn(theirs, bundle, 'once-more');
  await expect(theirs.getByText('This process is here already, or was and was removed.')).toBeVisible();
  await theirs.context().close();
});

test('where its name is taken it is told so at the field, and comes in under another', async ({
  page,
  browser,
}) => {
  const slug = `clash-${randomUUID().slice(0, 8)}`;
  const api = await asOwner();
  await api.post('/v1/processes', { data: { slug, title: { en: 'Talks on the river' } } });
  await api.dispose();
  const bundle = await takenOut(page, slug, 'Bundle (JSON)');
  await removeCopy(slug);

  const owner = somebody('Henrik Aas');
  const { link } = await newOrganization('Tromsø desk', owner);
  const theirs = await (
    await browser.newContext({ ...asStranger(), baseURL: demonstration.webUrl })
  ).newPage();
  await comeIn(theirs, owner, link);
  await theirs.goto('/portfolio/new');
  await theirs.getByLabel('Title', { exact: true }).fill('Other talks');
  await theirs.getByLabel('Address').fill(slug);
  await theirs.getByLabel('First party').fill('Redland');
  await theirs.getByLabel('Second party').fill('Bluria');
  await theirs.getByRole('button', { name: 'Make the process' }).click();
  await expect(theirs).toHaveURL(/\/edit$/);

  await bringIn(theirs, bundle);
  const field = theirs.getByLabel('Another name in addresses');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Another process has this name in addresses/);
  await field.fill(`${slug}-river`);
  await theirs.getByRole('button', { name: 'Bring it in' }).click();
  await expect(theirs).toHaveURL(new RegExp(`/processes/${slug}-river$`));
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Talks on the river');
  await theirs.goto('/');
  await expect(theirs.getByRole('link', { name: /Other talks|Talks on the river/ })).toHaveCount(2);
  await theirs.context().close();
});

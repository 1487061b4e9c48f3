import type { Page } from '@playwright/test';
import { demonstration } from './demonstration.ts';
import { asStranger, comeIn, invite, somebody } from './people.ts';
import { recordBefore, removeCopy } from './record-copy.ts';
import { expect, test } from './test.ts';

let slug: string;
test.beforeEach(async () => {
  slug = await recordBefore('2024-07-30', { reviewRequired: true });
});
test.afterEach(() => removeCopy(slug));

const score = (page: Page) => page.getByTestId('current-score');

test('what is proposed counts once another person has accepted it, by keyboard', async ({
  page,
  browser,
}) => {
  const editor = somebody('Selin Aydın');
  const theirs = await (await browser.newContext(asStranger())).newPage();
  await comeIn(theirs, editor, await invite(editor, 'editor'));

  // One proposal through the form, one as a program would make it.
  await theirs.goto(`/processes/${slug}/items/I02/record`);
  await theirs.getByLabel('Implementation').selectOption('2');
  await theirs.getByLabel('When it was so').fill('2024-06-01');
  await theirs.getByLabel('One that the record has already').selectOption({ index: 1 });
  await theirs.getByRole('button', { name: 'See it in sentences' }).click();
  await expect(theirs.getByRole('heading', { name: 'One word will be proposed' })).toBeFocused();
  await theirs.getByRole('button', { name: 'Propose it' }).click();
  await expect(theirs.getByRole('heading', { name: 'It is proposed and waits' })).toBeFocused();
  const sources = (await (
    await theirs.request.get(`${demonstration.webUrl}/v1/processes/${slug}/sources`)
  ).json()) as { data: { id: string }[] };
  const answer = await theirs.request.post(`${demonstration.webUrl}/v1/processes/${slug}/proposals`, {
    headers: { origin: demonstration.webUrl },
    data: {
      assertions: [
        {
          item: 'key:I03',
          effectiveOn: '2024-06-02',
          account: 'desk',
          act: 'reverse',
          implementation: 0,
          cause: { en: 'A rumour.' },
          actor: 'Nobody known',
          sources: [{ source: sources.data[0]?.id }],
        },
      ],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  await theirs.goto(`/processes/${slug}/review`);
  await expect(
    theirs.getByRole('heading', { name: '2 proposals wait for a second pair of eyes' }),
  ).toBeVisible();
  await expect(theirs.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  await expect(theirs.getByRole('button', { name: /^Take back/ })).toHaveCount(2);

  await page.goto(`/processes/${slug}?asOf=2024-07-29`);
  await expect(score(page)).toContainText('77.8');
  await page.getByRole('link', { name: 'Review 2 wait' }).click();
  const first = page.getByRole('listitem', { name: 'One word on I02' });
  const second = page.getByRole('listitem', { name: 'One word on I03' });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.press('s');
  await expect(second.getByLabel('Reason')).toBeFocused();
  await page.keyboard.insertText('No document says so.');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'One proposal waits for a second pair of eyes' }),
  ).toBeVisible();
  await expect(first).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Nothing waits', exact: true })).toBeFocused();
  await page.getByText('2 proposals judged').click();
  await expect(page.getByText('No document says so.')).toBeVisible();

  await page.goto(`/processes/${slug}?asOf=2024-07-29`);
  await expect(score(page)).toContainText('88.9');
  await theirs.reload();
  await theirs.getByText('2 proposals judged').click();
  await expect(theirs.getByText('No document says so.')).toBeVisible();
  await theirs.context().close();
});

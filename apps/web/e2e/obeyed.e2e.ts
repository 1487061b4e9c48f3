import type { Page } from '@playwright/test';
import { asOf, home } from './demonstration.ts';
import { expect, test } from './test.ts';

// What was not there yet at that time answers 404, which the browser notes in its console.
test.use({ expectedTroubles: [/status of 404/] });

/*
 * What a screen offers it obeys: each control that stands in its bar makes a difference to what it shows, and what the bar
 * leaves out makes none. Reports are not here: what is asked of them is sent (`reports/asked.spec.ts`).
 */
const screens = {
  overview: home,
  explain: `${home}/explain`,
  matrix: `${home}/matrix`,
  item: `${home}/items/I05`,
  meetings: `${home}/meetings`,
  milestones: `${home}/milestones`,
  pace: `${home}/pace`,
  change: `${home}/change`,
  accounts: `${home}/accounts`,
  sources: `${home}/sources`,
};

/** Of every control a choice that is not the usual one, and that the demonstration has another answer to. */
const others = {
  track: 'FM',
  reading: 'any',
  method: 'full-share@1',
  asOf: '2022-07-01',
  knownAt: '2000-01-01T00:00:00Z',
  since: 'SR2',
  theme: 'transport',
  kind: 'study',
  obligor: 'AM',
};

/** The controls in the bar of a page, and what the page says besides. What it rests on names the question itself. */
const readOf = (page: Page, address: string) =>
  page.evaluate(async (from) => {
    // Without its styles: they stand under a policy of its own, and not under this page's.
    const text = (await (await fetch(from)).text()).replaceAll(/<style.*?<\/style>/gs, '');
    const whole = new DOMParser().parseFromString(text, 'text/html');
    const bar = whole.querySelector<HTMLFormElement>('form[aria-label="What is shown"]');
    const names = [...(bar?.elements ?? [])].map((field) => field.getAttribute('name'));
    for (const part of whole.querySelectorAll('script, style, template, header, [data-source]'))
      part.remove();
    bar?.remove();
    return { names, says: whole.body.textContent };
  }, address);

for (const [name, address] of Object.entries(screens)) {
  test(`what ${name} offers it obeys, and what it would not it does not offer`, async ({ page }) => {
    await page.goto(`${home}/review`);
    const usual = `${address}?${asOf}&track=SR`;
    const { names, says } = await readOf(page, usual);
    const told: Record<string, string> = {};
    for (const [control, value] of Object.entries(others)) {
      const asked = new URLSearchParams(usual.split('?')[1]);
      asked.set(control, value);
      const differs = (await readOf(page, `${address}?${asked.toString()}`)).says !== says;
      told[control] =
        `${names.includes(control) ? 'offered' : 'not offered'}, ${differs ? 'obeyed' : 'not obeyed'}`;
    }
    const wrong = Object.entries(told).filter(
      ([, what]) => what !== 'offered, obeyed' && what !== 'not offered, not obeyed',
    );
    expect(names.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
}

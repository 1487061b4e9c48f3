import { bundle } from '../../../scripts/sdk/bundle.ts';
import { examples, pointedAt } from '../../../scripts/sdk/examples.ts';
import { demonstration } from './demonstration.ts';
import { expect, test } from './test.ts';

// Nobody is signed in: the key alone says who is calling. And one of the examples is about being refused.
test.use({ storageState: { cookies: [], origins: [] }, expectedTroubles: [/status of 422/] });

test('the SDK does in a page what each example of its README says', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'log') said.push(message.text());
  });
  // A page of ours without our policy, which lets in no script from a test.
  await page.route('**/an-example', (route) => {
    const body =
      '<!doctype html><title>An example</title><script type="module" src="/an-example.js"></script>';
    return route.fulfill({ contentType: 'text/html', body });
  });
  for (const { title, code, prints } of await examples()) {
    await test.step(title, async () => {
      said.length = 0;
      const body = await bundle(pointedAt(code, demonstration.webUrl, demonstration.apiKey));
      await page.route(
        '**/an-example.js',
        (route) => route.fulfill({ contentType: 'text/javascript', body }),
        { times: 1 },
      );
      await page.goto('/an-example');
      await expect.poll(() => said, { timeout: 20_000 }).toEqual(prints);
    });
  }
});

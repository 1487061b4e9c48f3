import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

interface Options {
  /** Troubles that a test brings about on purpose. */
  expectedTroubles: RegExp[];
}

/**
 * Pages are painted, and loaded, before their scripts are fetched. A person takes a while to read; a test waits until what
 * it presses hears it.
 */
function waitUntilAlive(page: Page): void {
  const isAlive = () => {
    if (!('__next_f' in window)) return true;
    const main = document.querySelector('main');
    return (main === null ? [...document.querySelectorAll('body *')] : [main]).some((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber')),
    );
  };
  for (const way of ['goto', 'reload'] as const) {
    const go = page[way].bind(page) as (...asked: unknown[]) => ReturnType<Page['reload']>;
    page[way] = async (...asked: unknown[]) => {
      const response = await go(...asked);
      await page.waitForFunction(isAlive);
      return response;
    };
  }
}

/**
 * Every test watches its pages: an error in the console, a request that fails, and a request that leaves the
 * product's own origin each fail the test, whatever else it looked at.
 */
export const test = base.extend<Options & { watched: void }, { patient: void }>({
  patient: [
    async ({ browser }, use) => {
      const make = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await make(options);
        context.on('page', waitUntilAlive);
        return context;
      };
      await use();
    },
    { scope: 'worker', auto: true },
  ],
  expectedTroubles: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedTroubles }, use) => {
      const troubles: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => troubles.push(`script: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        // A page that is left takes back what it had asked for.
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${reason}`);
      });
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
          troubles.push(`left the origin: ${request.url()}`);
        }
      });
      await use();
      const unexpected = troubles.filter((trouble) => !expectedTroubles.some((known) => known.test(trouble)));
      base.expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

import path from 'node:path';
import { findChromium } from './chromium.ts';
import { startProduct } from '../product/product.ts';
import { run } from './run.ts';
import { heeding, tallyOfPlaywright, type Tally } from './tally.ts';

/**
 * Starts the product as a newcomer would, in a folder and on ports of its own, and drives it with a real browser.
 *
 * @param only parts of the names of files, for those tests alone
 */
export async function runBrowserTests(
  root: string,
  reports: string,
  only: readonly string[] = [],
): Promise<Tally> {
  const chromium = await findChromium();
  const product = await startProduct(root);
  try {
    const report = path.join(reports, 'playwright.json');
    const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
    const code = await run(process.execPath, [cli, 'test', ...only], {
      PARLEY_CHROMIUM: chromium,
      PARLEY_WEB_URL: product.webUrl,
      PARLEY_DEMO_FILE: product.demoFile,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    return heeding(tallyOfPlaywright(report), code);
  } finally {
    await product.stop();
  }
}

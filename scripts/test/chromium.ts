import { execFileSync, spawnSync } from 'node:child_process';
import { isExecutable, onPath } from './executables.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Playwright's own browser, where somebody has installed it. */
async function ofPlaywright(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function find(): Promise<string | undefined> {
  const named = process.env.PARLEY_CHROMIUM;
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  return [...onPath(names), ...applications, await ofPlaywright()].find(isExecutable);
}

/** The ways to get one, best first; each may fail where there is no network or no right to install. */
const installs: readonly { by: string; run: () => boolean }[] = [
  {
    by: 'Playwright',
    run: () =>
      spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 })
        .status === 0,
  },
  {
    by: "Debian's package",
    run: () => {
      if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false;
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 180_000 });
      const apt = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'];
      return spawnSync('apt-get', apt, { stdio: 'ignore', timeout: 300_000 }).status === 0;
    },
  },
];

/**
 * The browser for the browser tests: the one PARLEY_CHROMIUM names, else one on this machine, else one installed now.
 * Throws, saying what to install, where there is none to be had: the tests are never silently skipped.
 */
export async function findChromium(): Promise<string> {
  const present = await find();
  if (present !== undefined) return present;
  for (const { by, run } of installs) {
    process.stdout.write(`  · no Chromium found; installing one by ${by} …\n`);
    try {
      if (!run()) continue;
    } catch {
      continue;
    }
    const installed = await find();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed: run "npx playwright install --with-deps chromium", ' +
      'or "apt-get install chromium", or name one with PARLEY_CHROMIUM.',
  );
}

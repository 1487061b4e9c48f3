import { execFileSync, spawnSync } from 'node:child_process';
import { isExecutable, onPath } from './executables.ts';

const names = ['soffice', 'libreoffice'];
const application = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
const packages = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'];

const missing =
  'Whether reports open in an office needs LibreOffice: run "apt-get install --no-install-recommends ' +
  `${packages.join(' ')}", or name one with PARLEY_OFFICE.`;

function find(): string | undefined {
  const named = process.env.PARLEY_OFFICE;
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  return [...onPath(names), application].find(isExecutable);
}

/** LibreOffice on this machine: the one that PARLEY_OFFICE names, else any. Throws, saying what to install. */
export function presentOffice(): string {
  const present = find();
  if (present === undefined) throw new Error(missing);
  return present;
}

/** The same, or one that is installed now where that can be done: its tests are never silently skipped. */
export function findOffice(): string {
  if (find() === undefined && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    process.stdout.write("  · no LibreOffice found; installing one by Debian's package …\n");
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 180_000 });
    const apt = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    spawnSync('apt-get', apt, { stdio: 'ignore', timeout: 600_000 });
  }
  return presentOffice();
}

import { readdirSync, readFileSync } from 'node:fs';

const ofProcess = (pid: number, file: 'environ' | 'cmdline'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // Ended meanwhile.
  }
};

/**
 * Every process of the product that keeps its data in this folder: what was started with it as PARLEY_DIRECTORY, and
 * PostgreSQL, which is given no environment of ours but names the folder on its command line. (Linux.)
 */
export function processesOf(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (pid) =>
        pid !== process.pid &&
        (ofProcess(pid, 'environ').includes(`PARLEY_DIRECTORY=${directory}\0`) ||
          ofProcess(pid, 'cmdline').includes(`${directory}/`)),
    );
}

import { readdirSync, readFileSync } from 'node:fs';

const environmentOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return ''; // Ended meanwhile.
  }
};

/** Every process that was started, however indirectly, with this folder as PARLEY_DIRECTORY. (Linux.) */
export function processesOf(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && environmentOf(pid).includes(`PARLEY_DIRECTORY=${directory}\0`));
}

import { styleText } from 'node:util';

/** Whoever reads us may have seen enough (`parley list items | head -1`): that is an end, not an error. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

/** How `bold` begins and ends. */
const OWN = ['\u001B[1m', '\u001B[22m'];

/**
 * Text as it may be shown on a screen. What others have recorded could hold sequences that a screen obeys: to colour, to
 * erase, to rename its window, to type. Of those only our own are left.
 */
export const shown = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n]/gu, (sign, at: number) =>
    OWN.some((own) => text.startsWith(own, at)) ? sign : '\u{FFFD}',
  );

/** Writes to standard output and waits where its reader is slower; into a file or another program as it is. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(process.stdout.isTTY ? shown(text) : text, () => resolve());
  });
}

/** For people, beside what may be piped into a program. */
export const remark = (text: string): void => void process.stderr.write(`${shown(text)}\n`);

/** Stands out on a screen, and is nothing but text in a file. */
export const bold = (text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText('bold', text) : text;

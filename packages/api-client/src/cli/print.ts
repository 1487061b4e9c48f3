import { styleText } from 'node:util';

/** Whoever reads us may have seen enough (`parley list items | head -1`): that is an end, not an error. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

/** Writes to standard output and waits where its reader is slower. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** For people, beside what may be piped into a program. */
export const remark = (text: string): void => void process.stderr.write(`${text}\n`);

/** Stands out on a screen, and is nothing but text in a file. */
export const bold = (text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText('bold', text) : text;

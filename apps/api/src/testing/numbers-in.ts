import type { ReadFigure } from '@parley/reports';
import type { Locale } from '@parley/words';

/** How a language writes numbers. */
function marksOf(locale: Locale): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345678.9);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: mark('group'), decimal: mark('decimal') };
}

/** The number that a reader of the language takes a text for, and nothing else stands in it; a share as a part of 1. */
function numberIn(text: string, { group, decimal }: ReturnType<typeof marksOf>): number | null {
  const bare = text
    .replaceAll(group, '')
    .replace(decimal, '.')
    .replace('−', '-')
    .replace(/^\+/, '')
    .replaceAll(/\s/gu, '');
  const share = /^%(\d+)$|^(\d+)%$/.exec(bare);
  if (share !== null) return Number(share[1] ?? share[2]) / 100;
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}

/** All numbers of a file that stand by themselves, in order: as values, or as the language writes them. */
export const numbersIn = (figures: readonly ReadFigure[], locale: Locale, areValues: boolean): number[] => {
  const marks = areValues ? { group: ',', decimal: '.' } : marksOf(locale);
  return figures.flatMap(({ text }) => numberIn(text, marks) ?? []);
};

/** The first that is not there, in its place among the others; null where all are. */
export function firstMissing(wanted: readonly number[], among: readonly number[]): number | null {
  let from = 0;
  for (const [index, number] of wanted.entries()) {
    const at = among.indexOf(number, from);
    if (at < 0) return index;
    from = at + 1;
  }
  return null;
}

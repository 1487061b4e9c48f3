import { numberFormat } from './formats.ts';

/** A score: one decimal always, so that figures line up. */
export const decimal = (value: number, locale: string): string =>
  numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** A change: with its sign, a true minus, and plain zero. */
export const signed = (value: number, locale: string): string =>
  numberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');

/** A part of a score, with the six decimals of the service: those of all parts add up. */
export const precise = (value: number, locale: string): string =>
  numberFormat(locale, { minimumFractionDigits: 6, maximumFractionDigits: 6 }).format(value);

/** A share of 1, in percent. */
export const percent = (value: number, locale: string): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);

/** A number of days: a half where there is one, and no more digits than that. */
export const daysText = (value: number, locale: string): string =>
  numberFormat(locale, { maximumFractionDigits: 1 }).format(value);

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes, in the unit in which people read it. */
export function bytesText(value: number, locale: string): string {
  const step = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  return numberFormat(locale, {
    style: 'unit',
    unit: sizes[step] ?? 'byte',
    maximumFractionDigits: 1,
  }).format(value / 1000 ** step);
}

/** What stands where there is no figure. Never 0. */
export const noFigure = '–';

/** A number of things. */
export const wholeText = (value: number, locale: string): string => numberFormat(locale, {}).format(value);

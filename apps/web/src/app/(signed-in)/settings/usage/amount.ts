import type { QuotaUse } from '@parley/contracts';

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** How much of something: bytes in the unit in which they are read, all else as a plain number. */
export function amount(quota: QuotaUse['quota'], value: number, locale: string): string {
  if (quota !== 'sourceBytes') return new Intl.NumberFormat(locale).format(value);
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    maximumFractionDigits: 1,
  }).format(value / 1000 ** step);
}

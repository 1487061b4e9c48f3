import { methods, readings } from '@parley/charts/findings';
import type { Words } from '@parley/words';

/** How a score is made: its formula over the items of the day, whose word counts, and how a change is split. */
export function scoreMethodology(
  { method, reading, current }: { method: string; reading: string; current: { n: number } },
  t: Words,
): string[] {
  return [
    ...methodText(method, current.n, t),
    ...readingText(reading, t),
    t('lens.chip', { label: t('change.part.leaving'), text: t('change.about.leaving') }),
    t('lens.chip', { label: t('change.part.movement'), text: t('change.about.movement') }),
    t('lens.chip', { label: t('change.part.newItems'), text: t('change.about.newItems') }),
  ];
}

function methodText(method: string, count: number, t: Words): string[] {
  const known = methods.find((name) => name === method);
  return known === undefined ? [] : [t(`explain.formula.${known}`, { count })];
}

export function readingText(reading: string, t: Words): string[] {
  const known = readings.find((name) => name === reading);
  return [t(`reports.reading.${known ?? 'party'}`)];
}

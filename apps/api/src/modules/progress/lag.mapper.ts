import type { Lag } from '@parley/contracts';
import { type Lag as LagOfDomain, presentShare, type SurvivalStep } from '@parley/domain';
import type { Inquiry } from './inquiries.ts';
import { namesOf } from './names.ts';
import { headOf } from './progress.mapper.ts';

export function toLag(
  { view, rows, question }: Inquiry,
  { items, median }: LagOfDomain,
  steps: readonly SurvivalStep[],
): Lag {
  const names = namesOf(rows);
  const curve = steps.map(({ days, share }) => ({ days, waiting: presentShare(share) ?? 0 }));
  return {
    ...headOf(view, question, { items, median, curve }),
    items: items.map(({ item, ...lag }) => ({ item: names.item(item), ...lag })),
    median,
    curve,
  };
}

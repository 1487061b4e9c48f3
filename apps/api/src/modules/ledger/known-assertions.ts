import type { Prisma } from '@parley/database';
import { isoDay, periodOf } from '@parley/domain';
import { inProcess, type Viewpoint } from '../processes/index.ts';

/** The condition for assertions that were known at the viewpoint's instant and may be seen, items included. */
export const knownAssertions = (view: Viewpoint, hiddenItems: readonly string[]) =>
  ({
    ...inProcess(view),
    label: { in: view.labels },
    recordedAt: { lte: view.knownAt },
    ...(hiddenItems.length > 0 && { itemId: { notIn: [...hiddenItems] } }),
  }) satisfies Prisma.AssertionWhereInput;

/** The same, as far as they were in force by the viewpoint's other time. */
export const standingBy = ({ asOf }: Viewpoint): Prisma.AssertionWhereInput =>
  asOf === null ? {} : { effectiveDate: { lte: new Date(isoDay(periodOf(asOf).last)) } };

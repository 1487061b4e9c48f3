import { Prisma } from '@parley/database';
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

/** The same for the one statement that Prisma cannot put; whoever changes the one changes both. */
export const knownAssertionsSql = (
  { organizationId, processId, labels, knownAt }: Viewpoint,
  hiddenItems: readonly string[],
) => Prisma.sql`
  organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
    AND label = ANY (${labels}::label[])
    AND recorded_at <= ${knownAt.toISOString()}::timestamptz
    AND item_id <> ALL (${[...hiddenItems]}::uuid[])
`;

/** The first, as far as they were in force by the viewpoint's other time. */
export const standingBy = ({ asOf }: Viewpoint): Prisma.AssertionWhereInput =>
  asOf === null ? {} : { effectiveDate: { lte: new Date(isoDay(periodOf(asOf).last)) } };

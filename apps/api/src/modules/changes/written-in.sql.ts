import { Prisma } from '@parley/database';
import { assertionsIn, type Stretch, versionsIn } from './written-since.sql.ts';

/**
 * What one revision wrote, as a reader sees it now: of whichever revision a query has at hand as `made`, in whichever
 * process. Without what became of proposals; a row that tells of nothing has no `what`.
 *
 * @param known the last revision of that process
 */
export const writtenIn = (
  { organizationId, labels }: Pick<Stretch, 'organizationId' | 'labels'>,
  known: Prisma.Sql,
): Prisma.Sql => {
  const stretch = {
    organizationId,
    labels,
    asOf: null,
    process: Prisma.sql`made.process_id`,
    after: Prisma.sql`made.revision - 1`,
    upTo: Prisma.sql`made.revision`,
    known,
  };
  return Prisma.sql`
    ${versionsIn(stretch)}
    UNION ALL ${assertionsIn(stretch, Prisma.sql`said.recorded_at = made.recorded_at`, isHiddenItem(stretch))}
  `;
};

const isHiddenItem = ({ organizationId, labels, known }: Omit<Stretch, 'after' | 'upTo'>) => Prisma.sql`
  EXISTS (
    SELECT
    FROM (
      SELECT item.label, item.body
      FROM resource_version AS item
      WHERE item.organization_id = ${organizationId}::uuid AND item.process_id = said.process_id
        AND item.resource = 'item' AND item.id = said.item_id AND item.revision <= ${known}
      ORDER BY item.revision DESC
      LIMIT 1
    ) AS last
    WHERE last.body IS NULL OR NOT last.label = ANY (${labels}::label[])
  )
`;

import type { Database } from '@parley/database';
import { loadDemonstrationRecord } from '../../../prisma/seed/load.ts';

/** A database that tests clone: cheaper than migrating and filling one for each. */
export interface Template {
  readonly name: string;
  /** Writes what each clone is to hold, as the owner would, over an already migrated database. */
  fill(database: Database): Promise<void>;
}

/** The schema and nothing in it. */
export const EMPTY: Template = { name: 'parley_template', fill: async () => undefined };

/** The organization that holds the demonstration record in clones of DEMONSTRATION. */
export const DEMONSTRATION_ORGANIZATION = '01890a5d-ac96-774b-bcce-b302099a8057';

/** One organization holding the Türkiye–Armenia record. */
export const DEMONSTRATION: Template = {
  name: 'parley_template_demonstration',
  fill: ({ prisma, withScope }) =>
    withScope({ organizationId: DEMONSTRATION_ORGANIZATION }, async () => {
      await prisma.organization.create({
        data: { id: DEMONSTRATION_ORGANIZATION, slug: 'demo', name: 'Demonstration' },
      });
      await loadDemonstrationRecord(prisma, DEMONSTRATION_ORGANIZATION);
    }),
};

/** Built once a test run, in this order. */
export const TEMPLATES: readonly Template[] = [EMPTY, DEMONSTRATION];

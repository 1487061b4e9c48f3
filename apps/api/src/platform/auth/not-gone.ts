import type { Prisma } from '@parley/database';

/** Of an organization whose grace period has not passed: from then on nobody gets in, purged or not. */
export const notGone = (): Prisma.OrganizationWhereInput => ({
  OR: [
    { standing: null },
    { standing: { deleteAfter: null } },
    { standing: { deleteAfter: { gt: new Date() } } },
  ],
});

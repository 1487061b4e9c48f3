import { Refusal } from '../start/refusal.ts';
import type { OperatorDatabase } from './database.ts';

/** An organization as the operator sees it from outside. */
export interface Found {
  id: string;
  slug: string;
  name: string;
  createdAt: Date;
  suspendedAt: Date | null;
  deleteAfter: Date | null;
}

/** All of them, by slug. */
export const allOrganizations = (database: OperatorDatabase): Promise<Found[]> =>
  database.within(null, async (client) => {
    const rows = await client.organization.findMany({
      include: { standing: true },
      orderBy: { slug: 'asc' },
    });
    return rows.map(({ standing, ...row }) => ({
      ...row,
      suspendedAt: standing?.suspendedAt ?? null,
      deleteAfter: standing?.deleteAfter ?? null,
    }));
  });

/** By slug or id. @throws Refusal where there is none */
export async function organizationNamed(database: OperatorDatabase, name: string): Promise<Found> {
  const all = await allOrganizations(database);
  const found = all.find(({ id, slug }) => slug === name || id === name.toLowerCase());
  if (found === undefined) throw new Refusal(`There is no organization ${name}.`);
  return found;
}

/** In a word, how it stands. */
export function standingOf({ suspendedAt, deleteAfter }: Found, now = new Date()): string {
  if (deleteAfter !== null) {
    return deleteAfter <= now ? 'gone, to be purged' : `to be deleted after ${deleteAfter.toISOString()}`;
  }
  return suspendedAt === null ? 'active' : `suspended since ${suspendedAt.toISOString()}`;
}

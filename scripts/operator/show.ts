import type { OperatorDatabase } from './database.ts';
import { allOrganizations, organizationNamed, standingOf } from './found.ts';

/** A line each: slug, standing, name. */
export async function list(database: OperatorDatabase): Promise<string> {
  const all = await allOrganizations(database);
  if (all.length === 0) return 'There are no organizations.';
  const width = Math.max(...all.map(({ slug }) => slug.length));
  return all.map((one) => `${one.slug.padEnd(width)}  ${standingOf(one).padEnd(10)}  ${one.name}`).join('\n');
}

/** What there is to know of one without reading what is in it. */
export async function show(database: OperatorDatabase, name: string): Promise<string> {
  const found = await organizationNamed(database, name);
  const { id, slug, createdAt } = found;
  const counts = await database.within(id, async (client) => ({
    members: await client.member.count({ where: { organizationId: id } }),
    processes: await client.process.count({ where: { organizationId: id } }),
    head: await client.auditHead.findUnique({ where: { organizationId: id } }),
  }));
  const hash = counts.head === null ? '' : `:${Buffer.from(counts.head.hash).toString('hex')}`;
  const facts = {
    id,
    slug,
    name: found.name,
    standing: standingOf(found),
    made: createdAt.toISOString(),
    members: counts.members,
    processes: counts.processes,
    'head of its log': `${counts.head?.position ?? 0}${hash}`,
  };
  return Object.entries(facts)
    .map(([fact, value]) => `${fact.padEnd(16)}${value}`)
    .join('\n');
}

import { allQuotas, type Quota } from '@parley/contracts';
import { Refusal } from '../start/refusal.ts';
import { type OperatorDatabase, record } from './database.ts';
import { organizationNamed } from './found.ts';

/** Sets how much an organization may have of something: a number, `unlimited`, or `default` for the service's setting. */
export async function setQuota(
  database: OperatorDatabase,
  organization: string,
  name: string,
  wanted: string,
): Promise<void> {
  const quota = allQuotas.find((one) => one === name);
  if (quota === undefined) throw new Refusal(`There is no quota ${name}; there are ${allQuotas.join(', ')}.`);
  if (!/^(\d{1,15}|unlimited|default)$/.test(wanted)) {
    throw new Refusal('A quota is a number, unlimited, or default.');
  }
  const { id, slug } = await organizationNamed(database, organization);
  const to = /^\d/.test(wanted) ? Number(wanted) : null;
  await database.within(id, async (client) => {
    const where = { organizationId_name: { organizationId: id, name: quota } };
    const before = await client.organizationLimit.findUnique({ where });
    if (wanted === 'default')
      await client.organizationLimit.deleteMany({ where: { organizationId: id, name: quota } });
    else {
      await client.organizationLimit.upsert({
        where,
        create: { organizationId: id, name: quota, value: to },
        update: { value: to },
      });
    }
    await record(client, id, {
      type: 'organization.limit_changed',
      subject: { id, name: slug },
      details: { limit: quota satisfies Quota, from: numberOf(before?.value), to },
    });
  });
}

const numberOf = (value: bigint | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

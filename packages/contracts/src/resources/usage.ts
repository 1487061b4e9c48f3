import { z } from 'zod';
import { instant } from '../date.ts';

/** What an organization can have only so much of. */
export const quotas = {
  processes: 'Processes, archived ones included',
  members: 'Members, and open invitations',
  sourceBytes: 'Bytes of source texts, each counted when it is stored, since what was stored is kept',
  reportsPerDay: 'Reports in a day (UTC): those asked for, and progress taken as a file',
  reportsAtOnce: 'Reports that are being made, or wait for it',
  reportBytes: 'Bytes of report files that have not expired',
  requestsPerDay: 'Requests in a day (UTC)',
} as const satisfies Record<string, string>;

export type Quota = keyof typeof quotas;
export const allQuotas = Object.keys(quotas) as Quota[];
export const renewsDaily = (quota: Quota): boolean => quota.endsWith('PerDay');

export const quotaUse = z
  .object({
    quota: z.enum(allQuotas),
    limit: z.int().nullable().meta({ description: 'null: without limit' }),
    used: z.int().nullable().meta({
      description:
        'null for whoever is not cleared for `restricted`: how much there is tells of what they may not see.',
    }),
    renewsAt: instant.nullable().meta({ description: 'When it begins anew; null where it never does.' }),
  })
  .meta({ id: 'QuotaUse', description: 'How much there may be of something, and is.' });
export type QuotaUse = z.infer<typeof quotaUse>;

export const usage = z.object({ data: z.array(quotaUse) }).meta({ id: 'Usage' });
export type Usage = z.infer<typeof usage>;

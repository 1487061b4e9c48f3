import { allQuotas, type Quota } from '@parley/contracts';
import { z } from 'zod';

const isQuota = (name: string): name is Quota => allQuotas.some((quota) => quota === name);

/** `processes=20,members=50`: what is not named has no limit. */
export const quotasSetting = z
  .string()
  .default('')
  .transform((list, context): Partial<Record<Quota, number>> => {
    const quotas: Partial<Record<Quota, number>> = {};
    for (const part of list.split(',').filter((one) => one.trim() !== '')) {
      const [, name = '', value] = /^\s*(\w+)=(\d{1,15})\s*$/.exec(part) ?? [];
      if (value !== undefined && isQuota(name)) quotas[name] = Number(value);
      else
        context.addIssue({
          code: 'custom',
          message: `is not a list such as processes=20,members=50, of ${allQuotas.join(', ')}`,
        });
    }
    return quotas;
  });

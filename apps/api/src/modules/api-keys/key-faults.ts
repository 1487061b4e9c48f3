import { type createApiKey, type Fault, labelsSeenWith } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import type { DraftOf } from '../../platform/http/index.ts';

/** A key is never worth more than who makes it, or making one would be a way up. */
export function keyFaults(
  { scopes, clearance, expiresAt }: Partial<DraftOf<typeof createApiKey>['body']>,
  caller: Caller,
  now: Date,
): Fault[] {
  const faults = (scopes ?? []).flatMap((scope, index): Fault[] =>
    scope === undefined || caller.permissions.includes(scope)
      ? []
      : [{ pointer: `/scopes/${index}`, code: 'beyond_own_permissions', message: 'is not yours to give' }],
  );
  if (clearance !== undefined && !labelsSeenWith(caller.clearance).includes(clearance)) {
    faults.push({ pointer: '/clearance', code: 'beyond_own_clearance', message: 'is above your own' });
  }
  if (typeof expiresAt === 'string' && new Date(expiresAt) <= now) {
    faults.push({ pointer: '/expiresAt', code: 'in_the_past', message: 'has passed already' });
  }
  if (caller.expiresAt !== null && endsLater(expiresAt, caller.expiresAt)) {
    faults.push({ pointer: '/expiresAt', code: 'beyond_own_end', message: 'is later than your own end' });
  }
  return faults;
}

/** What is made by something that ends must not go on for ever; what cannot be read is told of elsewhere. */
const endsLater = (expiresAt: string | null | undefined, end: Date): boolean =>
  expiresAt === null || (expiresAt !== undefined && new Date(expiresAt) > end);

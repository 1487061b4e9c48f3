import {
  coversRole,
  type Fault,
  type Label,
  labelsSeenWith,
  lowerOf,
  type Permission,
  permissionsOfRole,
  type Role,
} from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { ProblemError } from '../../platform/http/index.ts';

/** What a caller may do and see at the moment of writing. */
export interface Standing {
  permissions: readonly Permission[];
  clearance: Label;
}

/**
 * The caller's standing by the membership that it rests on, which may be worth less than when the request came in.
 *
 * @param membership null where there is none any more
 */
export function standingOf(
  caller: Caller,
  membership: { role: Role; clearance: Label } | null,
): Standing | null {
  if (membership === null) return null;
  const held = permissionsOfRole[membership.role];
  return {
    permissions: caller.permissions.filter((permission) => held.includes(permission)),
    clearance: lowerOf(caller.clearance, membership.clearance),
  };
}

/** Nobody gives more than they hold. */
export const roleFaults = ({ permissions }: Standing, role: Role | undefined): Fault[] =>
  role === undefined || coversRole(permissions, role)
    ? []
    : [{ pointer: '/role', code: 'beyond_own_permissions', message: 'may do more than you' }];

/** An owner has to be able to give the highest clearance, or nobody could. */
export function clearanceFaults(standing: Standing, role: Role | undefined, clearance: Label): Fault[] {
  const pointer = '/clearance';
  if (role === 'owner' && clearance !== 'restricted') {
    return [{ pointer, code: 'owners_see_everything', message: 'is below what an owner has: restricted' }];
  }
  return labelsSeenWith(standing.clearance).includes(clearance)
    ? []
    : [{ pointer, code: 'beyond_own_clearance', message: 'is above your own' }];
}

/** An admin's hands are kept off an owner, and so on down. */
export function refuseBeyondOwn({ permissions }: Standing, role: Role): void {
  if (!coversRole(permissions, role)) {
    throw new ProblemError('forbidden', 'This is about a role that may do more than you.');
  }
}

import type { Fault } from '@parley/contracts';
import type { AtOdds } from '@parley/database';

export const isHere: Fault = {
  pointer: '/process/id',
  code: 'already_here',
  message: 'is a process that this organization has, or had and removed',
};

export const slugTaken: Fault = {
  pointer: '/slug',
  code: 'slug_taken',
  message: 'is the slug of another process: give it another with `slug`',
};

/** A state that the tables cannot hold as it is written: a list out of order, say. */
export const notAsRecorded = ({ resource, id, key }: AtOdds): Fault => ({
  pointer: '/versions',
  code: 'not_as_recorded',
  message: `hold a last state of the ${resource} ${key} (${id}) that no service can have recorded`,
});

/** What the bundle's own checks let through and the database does not: it says which of its rules that is. */
export function againstTheRules(error: unknown): Fault {
  const rule = /constraint "([\w]+)"|constraint: `?([\w]+)/.exec(String(error));
  const named = rule?.[1] ?? rule?.[2];
  return {
    pointer: '',
    code: 'against_the_rules',
    message: `breaks a rule of the record${named === undefined ? '' : `: ${named}`}`,
  };
}

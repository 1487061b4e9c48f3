import type { Fault } from '@parley/contracts';

/** A key is one thing's, also where that is out of the writer's sight: no two can have it. */
export const keyTaken = (noun: string): Fault => ({
  pointer: '/key',
  code: 'key_taken',
  message: `is the key of another ${noun}`,
});

/** Nobody writes what they could not read again. */
export const BEYOND_OWN_CLEARANCE: Fault = {
  pointer: '/label',
  code: 'beyond_own_clearance',
  message: 'is above your own clearance',
};

import type { Fault, Label } from '@parley/contracts';
import { firstDayOf, lastDayOf } from '@parley/domain';

/** A key is one thing's, also where that is out of the writer's sight: no two can have it. */
export const keyTaken = (noun: string): Fault => ({
  pointer: '/key',
  code: 'key_taken',
  message: `is the key of another ${noun}`,
});

/**
 * Nobody writes what they could not read again.
 *
 * @param seen the labels that the writer sees
 * @param label the one that is to be written, where one is
 */
export const labelFaults = (seen: readonly Label[], label: Label | undefined): Fault[] =>
  label === undefined || seen.includes(label)
    ? []
    : [{ pointer: '/label', code: 'beyond_own_clearance', message: 'is above your own clearance' }];

/** What is archived is not offered for new use. What refers to it already, stays. */
export const archivedFault = (
  pointer: string,
  { resource, key }: { resource: string; key: string },
): Fault => ({
  pointer,
  code: 'archived',
  message: `is archived, so nothing new refers to it: restore the ${resource} ${key} first (\`"archived": false\`)`,
});

/** What ends before it begins. A date that could not be read, or is not known, speaks against nothing. */
export const spanFaults = (
  pointer: string,
  from: string | null | undefined,
  until: string | null | undefined,
): Fault[] =>
  from && until && firstDayOf(from) > lastDayOf(until)
    ? [{ pointer, code: 'ends_before_it_begins', message: `lies before ${from}, where it begins` }]
    : [];

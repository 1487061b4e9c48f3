import type { Fault, NewGenericReconfirmation } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import type { FactRows } from './facts.repository.ts';
import { composeGenericReconfirmation } from './generic-reconfirmation.ts';
import type { Composition, DraftAssertion } from './submission.ts';

/** What is asked to be appended, now or when it is accepted. */
export interface Appending {
  /** What speaks against the shape of the request; what of it is well-formed is looked at all the same. */
  faults: readonly Fault[];
  /** Is asked under the lock, so that what it makes of the ledger still holds when it is written. */
  compose(rows: FactRows): Composition;
  /** Where in the request a field of one entry stands. */
  pointerTo(index: number, pointer: string): string;
}

export const appendingAll = (
  assertions: readonly DraftAssertion[],
  faults: readonly Fault[] = [],
): Appending => ({
  faults,
  compose: () => ({ bodies: assertions }),
  pointerTo: (index, pointer) => `/assertions/${index}${pointer}`,
});

export const appendingGenericReconfirmation = (
  body: Draft<NewGenericReconfirmation>,
  faults: readonly Fault[],
): Appending => ({
  faults,
  compose: (rows) => composeGenericReconfirmation(body, rows),
  // Every entry is made of the same fields.
  pointerTo: (_, pointer) => pointer,
});

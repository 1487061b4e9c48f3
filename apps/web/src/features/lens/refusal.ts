import type { Fault } from '@parley/contracts';
import { ProblemError } from '@parley/sdk';
import { faultsOf, type Lens } from './lens.ts';

/**
 * An answer, or why there is none. A lens that is at fault by itself is not asked with: `BadLens` says what is wrong
 * with it. One that is well formed may still name a party, a method or a day that there is not, which the service
 * says. Any other failure is thrown on.
 */
export async function answerOrRefusal<T>(
  lens: Lens,
  ask: () => Promise<T>,
): Promise<{ answer: T } | { refusal: readonly Fault[] }> {
  if (faultsOf(lens).length > 0) return { refusal: [] };
  try {
    return { answer: await ask() };
  } catch (error) {
    if (error instanceof ProblemError && error.status === 422) return { refusal: error.faults };
    throw error;
  }
}

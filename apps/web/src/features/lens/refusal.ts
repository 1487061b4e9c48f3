import type { Fault } from '@parley/contracts';
import { ProblemError } from '@parley/sdk';

/**
 * An answer, or why the service refuses the question: an address can be well formed and still name a party, a method
 * or a day that there is not. Any other failure is thrown on.
 */
export async function answerOrRefusal<T>(
  asked: Promise<T>,
): Promise<{ answer: T } | { refusal: readonly Fault[] }> {
  try {
    return { answer: await asked };
  } catch (error) {
    if (error instanceof ProblemError && error.status === 422) return { refusal: error.faults };
    throw error;
  }
}

import type { Operation } from '@parley/contracts';

/**
 * Whether a repetition of it is known by its `Idempotency-Key`: every POST of a caller who acts for an organization,
 * under which the answer is kept. What is done for nobody's organization (accepting an invitation) can be done but once
 * by itself.
 */
export const keepsAnswers = ({ method, permission }: Operation): boolean =>
  method === 'POST' && permission !== 'public' && permission !== 'person';

import { ProblemError } from '../../platform/http/index.ts';
import type { Caller } from '../../platform/auth/index.ts';

/** @throws ProblemError for whoever is not cleared for everything */
export function mustSeeAll({ clearance }: Pick<Caller, 'clearance'>): void {
  if (clearance === 'restricted') return;
  throw new ProblemError(
    'forbidden',
    'A bundle is a process whole: this is for who is cleared for `restricted`, since less than all of it would be another record.',
  );
}

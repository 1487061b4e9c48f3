import type { Legal } from '../facts/assertion.ts';

/** The latest word on legal force. Instruments are public acts, so whoever reports last is believed. */
export interface LegalWord {
  readonly legal: Legal;
  readonly assertion: string;
}

/** How far in force: 0 is nothing; what was suspended or annulled is less, for it has been taken back. */
export function legalRank(legal: Legal): number {
  return RANK[legal];
}

const RANK: Readonly<Record<Legal, number>> = {
  annulled: -2,
  suspended: -1,
  none: 0,
  initialled: 1,
  signed: 2,
  ratified: 3,
  in_force: 4,
};

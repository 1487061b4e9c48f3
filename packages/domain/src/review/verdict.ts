/** What becomes of something that was proposed for the ledger. */
export type Verdict = 'accepted' | 'sent_back' | 'withdrawn';

/** Something proposed, as far as it decides who may judge it. Persons by whatever name tells them apart. */
export interface ProposalFact {
  readonly author: string;
  /** Null while it waits. */
  readonly verdict: Verdict | null;
}

/** Why a verdict is refused, by a name that does not change. */
export type VerdictFault = 'own_proposal' | 'not_own_proposal' | 'already_judged';

/**
 * Why a person may not give a verdict on a proposal; null where they may. A second pair of eyes is another person's,
 * whatever tool either of them uses, and takes one look: only the author takes back, and nobody judges twice.
 */
export function verdictFault(
  { author, verdict: given }: ProposalFact,
  { verdict, by }: { verdict: Verdict; by: string },
): VerdictFault | null {
  const isOwn = by === author;
  if (verdict === 'withdrawn' && !isOwn) return 'not_own_proposal';
  if (verdict !== 'withdrawn' && isOwn) return 'own_proposal';
  return given === null ? null : 'already_judged';
}

import { isEdtf } from '@parley/domain';
import type { AssertionFactRow } from './known-facts.ts';
import { named, type Submission } from './submission.ts';

/** Takes entries for part of the ledger: what comes after them in the same write is held against them too. */
export function countIn(submission: Submission): void {
  const { rows, recordedAt } = submission;
  const recorded = recordedAt.toISOString();
  // All of them first: an index of the assertions would be made anew for each that is added.
  for (const fact of submission.entries.flatMap((entry) => factRowOf(entry, submission, recorded))) {
    rows.assertions.push(fact);
  }
}

/** None of one that has no date: it has no place in the order, so nothing can be held against it. */
function factRowOf(
  { id, key, body }: Submission['entries'][number],
  { entries, rows }: Submission,
  recordedAt: string,
): AssertionFactRow[] {
  const { effectiveOn, act } = body;
  if (effectiveOn === undefined || act === undefined || !isEdtf(effectiveOn)) return [];
  const idOf = (things: Parameters<typeof named>[0], reference: string | null | undefined): string | null =>
    reference ? (named(things, reference)?.id ?? null) : null;
  const [kind = 'desk', party] = (body.account ?? 'desk').split(':', 2);
  return [
    {
      id,
      key,
      itemId: idOf(rows.items, body.item) ?? '',
      effectiveOn,
      recordedAt,
      meetingId: idOf(rows.meetings, body.meeting),
      accountKind: kind as AssertionFactRow['accountKind'],
      accountPartyId: party === undefined ? null : idOf(rows.parties, `key:${party}`),
      act,
      agreement: body.agreement ?? null,
      legal: body.legal ?? null,
      implementation: body.implementation ?? null,
      generic: body.generic ?? false,
      correctsId: idOf(entries, body.corrects) ?? idOf(rows.assertions, body.corrects),
      continuedById: idOf(rows.items, body.continuedBy),
    },
  ];
}

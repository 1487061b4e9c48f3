import type { AssertionFact, Fault, FaultCode } from '@parley/domain';
import { levelOf } from './facts.mapper.ts';
import { type DraftAssertion, type Entry, keyNamed, named, type Submission } from './submission.ts';

type Field = keyof DraftAssertion & keyof AssertionFact;

/**
 * The entry as the domain sees it. Among assertions it may name those that are submitted with it. What could not be read
 * of it is put so that it says nothing; {@link isCertain} drops what the domain makes of that.
 */
export function factOf({ entries, rows, recordedAt }: Submission, { key, body }: Entry, index: number) {
  const recorded = recordedAt.toISOString();
  const keyOf = (things: Parameters<typeof keyNamed>[0], reference: string | null | undefined) =>
    typeof reference === 'string' ? keyNamed(things, reference) : null;
  return {
    key,
    item: keyOf(rows.items, body.item) ?? '',
    effectiveOn: body.effectiveOn ?? recorded.slice(0, 10),
    recordedAt: recorded,
    sequence: rows.assertions.length + index,
    meeting: keyOf(rows.meetings, body.meeting),
    account: (body.account ?? 'desk') as AssertionFact['account'],
    act: body.act ?? 'discuss',
    agreement: body.agreement ?? null,
    legal: body.legal ?? null,
    // A level that has no place would be a fall, or make a fall, at the wrong one.
    implementation: PLACE.some((field) => body[field] === undefined)
      ? null
      : levelOf(body.implementation ?? null),
    generic: body.generic ?? false,
    corrects: keyOf(
      body.corrects && named(entries, body.corrects) ? entries : rows.assertions,
      body.corrects,
    ),
    continuedBy: keyOf(rows.items, body.continuedBy),
  } satisfies AssertionFact;
}

const PLACE = ['item', 'effectiveOn', 'account', 'act', 'corrects'] as const;
const WORDS = ['agreement', 'legal', 'implementation', 'continuedBy'] as const;

/** What each fault is found by. */
const FOUND_BY: Record<FaultCode, readonly Field[]> = {
  date_not_edtf: ['effectiveOn'],
  date_in_future: ['effectiveOn'],
  item_unknown: ['item'],
  meeting_unknown: ['meeting'],
  party_unknown: ['account'],
  party_takes_no_side: ['account'],
  agreement_does_not_fit_act: ['act', 'agreement'],
  reversal_says_nothing: ['act', ...WORDS],
  reversal_without_fall: [...PLACE, ...WORDS],
  implementation_falls: [...PLACE, 'implementation'],
  correction_without_target: ['act', 'corrects'],
  correction_target_unknown: ['corrects'],
  correction_of_another_item: ['item', 'corrects'],
  already_corrected: ['corrects'],
  continuation_without_successor: ['act', 'corrects', ...WORDS],
  successor_unknown: ['continuedBy'],
  continuation_in_a_circle: ['item', 'continuedBy'],
};

/** Which of them are found by what was said of the item before. */
const BY_WHAT_STANDS: readonly FaultCode[] = [
  'implementation_falls',
  'reversal_without_fall',
  'continuation_in_a_circle',
];

/** Whether a fault of an entry stands, whatever that may have said which could not be read of it and of those before it. */
export function isCertain(
  { code }: Fault,
  index: number,
  entries: readonly Entry[],
  facts: readonly AssertionFact[],
): boolean {
  const [fact, body] = [facts[index], entries[index]?.body];
  if (fact === undefined || body === undefined) return false;
  if (FOUND_BY[code].some((field) => body[field] === undefined)) return false;
  return !entries.slice(0, index).some((before, place) => {
    const isOnAnyItem = before.body.item === undefined;
    if (code === 'correction_of_another_item') return isOnAnyItem && before.key === fact.corrects;
    const isOnSameItem = isOnAnyItem || facts[place]?.item === fact.item;
    return BY_WHAT_STANDS.includes(code) && isOnSameItem && mayMakeWay(before.body, code);
  });
}

/** Whether an entry not wholly read may be what lets a later one pass. */
function mayMakeWay(body: DraftAssertion, code: FaultCode): boolean {
  if (![...PLACE, ...WORDS].some((field) => body[field] === undefined)) return false;
  // Only a reversal or a correction lets a value fall.
  return code !== 'implementation_falls' || body.act === undefined || /^(reverse|correct)$/.test(body.act);
}

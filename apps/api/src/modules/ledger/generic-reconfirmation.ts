import type { Fault, NewGenericReconfirmation } from '@parley/contracts';
import { ask, reachedGenerically } from '@parley/domain';
import type { Draft } from '../../platform/http/index.ts';
import { toFacts } from './facts.mapper.ts';
import type { FactRows } from './facts.repository.ts';
import { type Composition, type DraftAssertion, named } from './submission.ts';

/** Whatever has been recorded, also where the clock that it was recorded by is ahead of ours. */
const EVERYTHING_KNOWN = '9999-12-31T23:59:59.999Z';

/**
 * "They reconfirmed the agreements" as an assertion on each item that the sentence reaches and that is not archived. Where it reaches none that can
 * be told, it stands as one on no item: so its account, its date and its sources are looked at all the same.
 */
export function composeGenericReconfirmation(
  body: Draft<NewGenericReconfirmation>,
  rows: FactRows,
): Composition {
  const meeting = body.meeting === undefined ? undefined : named(rows.meetings, body.meeting);
  const heldOn = meeting?.status === 'held' ? meeting.heldOn : null;
  const effectiveOn = 'effectiveOn' in body ? body.effectiveOn : (heldOn ?? undefined);
  const reached =
    meeting === undefined || heldOn === null ? [] : itemsReached(body, rows, meeting.key, heldOn);
  return {
    bodies: (reached.length > 0 ? reached : [undefined]).map((item) => bodyOf(body, item, effectiveOn)),
    faults: [
      ...(body.meeting === undefined ? [] : meetingFaults(meeting, heldOn, reached)),
      ...(body.except ?? []).flatMap((reference, index) =>
        reference === undefined || named(rows.items, reference) !== undefined
          ? []
          : [{ pointer: `/except/${index}`, code: 'item_unknown', message: 'is no item of this process' }],
      ),
    ],
  };
}

function itemsReached(
  { except = [] }: Draft<NewGenericReconfirmation>,
  rows: FactRows,
  meeting: string,
  heldOn: string,
): string[] {
  const left = except.map((reference) =>
    reference === undefined ? undefined : named(rows.items, reference),
  );
  const isLeft = (key: string): boolean => {
    const item = named(rows.items, `key:${key}`);
    return left.includes(item) || (item !== undefined && rows.archived.has(item.id));
  };
  const question = ask({ asOf: heldOn, knownAt: EVERYTHING_KNOWN });
  return reachedGenerically(toFacts(rows), question, meeting)
    .filter((reached) => !isLeft(reached))
    .map((key) => `key:${key}`);
}

function meetingFaults(
  meeting: FactRows['meetings'][number] | undefined,
  heldOn: string | null,
  reached: readonly string[],
): Fault[] {
  const fault = (code: string, message: string) => [{ pointer: '/meeting', code, message }];
  if (meeting === undefined) return fault('meeting_unknown', 'is no meeting of this process');
  if (heldOn === null) return fault('meeting_not_held', 'has not been held');
  if (reached.length > 0) return [];
  return fault(
    'nothing_reached',
    'reconfirms nothing: no item was agreed at an earlier meeting of its track and is open',
  );
}

const bodyOf = (
  { meeting, account, act, verb, note, sources, label }: Draft<NewGenericReconfirmation>,
  item: string | undefined,
  effectiveOn: string | undefined,
): DraftAssertion => ({
  item,
  effectiveOn,
  account,
  act,
  meeting,
  // Whoever reconfirms an agreement, or presses for it, says that it is agreed.
  agreement: 'agreed',
  legal: null,
  implementation: null,
  verb,
  generic: true,
  note,
  cause: null,
  actor: null,
  corrects: null,
  continuedBy: null,
  sources,
  label,
});

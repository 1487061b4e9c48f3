import type { Fault, NewAssertion, NewGenericReconfirmation } from '@parley/contracts';
import { ask, reachedGenerically } from '@parley/domain';
import { toFacts } from './facts.mapper.ts';
import type { FactRows } from './facts.repository.ts';
import type { Composition } from './append-assertions.ts';
import { named } from './submission.ts';

/** Whatever has been recorded, also where the clock that it was recorded by is ahead of ours. */
const EVERYTHING_KNOWN = '9999-12-31T23:59:59.999Z';

/** "They reconfirmed the agreements" as an assertion on each item that the sentence reaches. */
export function composeGenericReconfirmation(body: NewGenericReconfirmation, rows: FactRows): Composition {
  const meeting = named(rows.meetings, body.meeting);
  const faults: Fault[] = body.except.flatMap((reference, index) =>
    named(rows.items, reference) === undefined
      ? [{ pointer: `/except/${index}`, code: 'item_unknown', message: 'is no item of this process' }]
      : [],
  );
  if (meeting === undefined) {
    const message = 'is no meeting of this process';
    return { bodies: [], faults: [{ pointer: '/meeting', code: 'meeting_unknown', message }, ...faults] };
  }
  if (meeting.status !== 'held' || meeting.heldOn === null) {
    const message = 'has not been held';
    return { bodies: [], faults: [{ pointer: '/meeting', code: 'meeting_not_held', message }, ...faults] };
  }
  const effectiveOn = body.effectiveOn ?? meeting.heldOn;
  const question = ask({ asOf: meeting.heldOn, knownAt: EVERYTHING_KNOWN });
  const reached = reachedGenerically(toFacts(rows), question, meeting.key)
    .map((key) => `key:${key}`)
    .filter(
      (item) => !body.except.some((reference) => named(rows.items, reference) === named(rows.items, item)),
    );
  if (reached.length === 0) {
    const message = 'reconfirms nothing: no item was agreed at an earlier meeting of its track and is open';
    faults.push({ pointer: '/meeting', code: 'nothing_reached', message });
  }
  return { bodies: reached.map((item) => bodyOf(body, item, effectiveOn)), faults };
}

const bodyOf = (
  { meeting, account, act, verb, note, sources, label }: NewGenericReconfirmation,
  item: string,
  effectiveOn: string,
): NewAssertion => ({
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

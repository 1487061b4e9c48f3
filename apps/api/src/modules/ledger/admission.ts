import type { Fault } from '@parley/contracts';
import {
  type AssertionFact,
  batchFaults,
  type Fault as DomainFault,
  type FaultCode,
  type IsoDay,
} from '@parley/domain';
import { keyTaken, labelFaults } from '../processes/index.ts';
import { faultsOfEvidence } from './evidence.ts';
import { levelOf, toFacts } from './facts.mapper.ts';
import { type Entry, keyNamed, named, type Submission } from './submission.ts';

/** What speaks against one entry; its pointers lead into the entry. */
export interface EntryFault {
  /** The entry's place among those submitted, from 0. */
  index: number;
  fault: Fault;
}

/** Everything that speaks against appending what is submitted, every fault at once, in the order submitted. */
export function faultsOf(submission: Submission): EntryFault[] {
  const { entries, rows, recordedAt } = submission;
  const today: IsoDay = recordedAt.toISOString().slice(0, 10);
  const facts = entries.map((entry, index) => factOf(submission, entry, index));
  const byDomain = new Map(
    batchFaults(toFacts(rows), facts, today).map(({ index, faults }) => [index, faults]),
  );
  const evidence = faultsOfEvidence(submission);
  return entries.flatMap((entry, index) =>
    [
      ...(byDomain.get(index) ?? []).map(toFault),
      ...faultsOfWriting(submission, entry, index),
      ...(evidence[index] ?? []),
    ].map((fault) => ({ index, fault })),
  );
}

/** The entry as the domain sees it. Among assertions it may name those that are submitted with it. */
function factOf(
  { entries, rows, recordedAt }: Submission,
  { key, body }: Entry,
  index: number,
): AssertionFact {
  return {
    key,
    item: keyNamed(rows.items, body.item),
    effectiveOn: body.effectiveOn,
    recordedAt: recordedAt.toISOString(),
    sequence: rows.assertions.length + index,
    meeting: body.meeting === null ? null : keyNamed(rows.meetings, body.meeting),
    account: body.account as AssertionFact['account'],
    act: body.act,
    agreement: body.agreement,
    legal: body.legal,
    implementation: levelOf(body.implementation),
    generic: body.generic,
    corrects: body.corrects === null ? null : keyNamed([...entries, ...rows.assertions], body.corrects),
    continuedBy: body.continuedBy === null ? null : keyNamed(rows.items, body.continuedBy),
  };
}

/** What the ledger's tables ask beyond the domain's rules. */
function faultsOfWriting({ entries, rows, taken, labels }: Submission, entry: Entry, index: number): Fault[] {
  const { key, body } = entry;
  const target = body.corrects === null ? undefined : named(rows.assertions, body.corrects);
  const faults: (Fault | false)[] = [
    body.act === 'reverse' &&
      body.cause === null && {
        pointer: '/cause',
        code: 'reversal_without_cause',
        message: 'a reversal names its cause',
      },
    body.act !== 'continue' &&
      body.act !== 'correct' &&
      body.continuedBy !== null && {
        pointer: '/continuedBy',
        code: 'successor_does_not_fit_act',
        message: 'goes with the act "continue" only',
      },
    body.act !== 'correct' &&
      body.corrects !== null && {
        pointer: '/corrects',
        code: 'target_does_not_fit_act',
        message: 'goes with the act "correct" only',
      },
    // By one that the writer cannot see: it is answered as if they could.
    target !== undefined &&
      taken.corrected.has(target.id) && {
        pointer: '/corrects',
        code: 'already_corrected',
        message: MESSAGES.already_corrected,
      },
    ...labelFaults(labels, body.label),
    (taken.keys.has(key) || entries.findIndex((other) => other.key === key) < index) && keyTaken('assertion'),
  ];
  return faults.filter((fault) => fault !== false);
}

const toFault = ({ code, pointer, because }: DomainFault): Fault => ({
  pointer,
  code,
  message: because.length > 0 ? `${MESSAGES[code]} (${because.join(', ')})` : MESSAGES[code],
});

const MESSAGES: Record<FaultCode, string> = {
  date_not_edtf: 'is not an EDTF date',
  date_in_future: 'lies in the future',
  item_unknown: 'is no item of this process',
  meeting_unknown: 'is no meeting of this process',
  party_unknown: 'names no party of this process',
  party_takes_no_side: 'names a third party: what it says is an observer’s account',
  agreement_does_not_fit_act: 'says another thing than the act',
  reversal_says_nothing: 'says on no axis to where it went back',
  implementation_falls: 'would fall, which only a reversal or a correction may say',
  correction_without_target: 'names nothing to correct',
  correction_target_unknown: 'is no assertion of this process',
  correction_of_another_item: 'is another item than that of the corrected assertion',
  already_corrected: 'has been corrected already: correct the correction',
  continuation_without_successor: 'names no item that carries this one on',
  successor_unknown: 'is no item of this process',
  continuation_in_a_circle: 'would have items carry each other on in a circle',
};

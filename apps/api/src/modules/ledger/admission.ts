import type { Fault } from '@parley/contracts';
import { batchFaults, type Fault as DomainFault, type FaultCode, type IsoDay } from '@parley/domain';
import { faultsOfArchived } from './archived-faults.ts';
import { factOf, isCertain } from './draft-fact.ts';
import { faultsOfEvidence } from './evidence.ts';
import type { HeldLedger } from './held-ledger.ts';
import type { Submission } from './submission.ts';
import { actInPlace, chainsOf, faultsOfWriting } from './writing-faults.ts';

/** What speaks against one entry; its pointers lead into the entry. */
export interface EntryFault {
  /** The entry's place among those submitted, from 0. */
  index: number;
  fault: Fault;
}

/**
 * Everything that speaks against appending what is submitted beyond its shape, every fault at once, in the order
 * submitted. Where something could not be read, the rules that need it are left out and the others hold. From here on
 * the ledger has what was submitted.
 */
export function faultsOf(submission: Submission, ledger: HeldLedger): EntryFault[] {
  const { entries, recordedAt } = submission;
  const today: IsoDay = recordedAt.toISOString().slice(0, 10);
  const facts = entries.map((entry, index) => factOf(submission, entry, index));
  const chains = chainsOf(entries, facts, ledger.assertions);
  const byDomain = new Map(
    batchFaults(ledger.facts(), facts, today, ledger.assertions).map(({ index, faults }) => [index, faults]),
  );
  const evidence = faultsOfEvidence(submission);
  return entries.flatMap((entry, index) =>
    [
      ...(byDomain.get(index) ?? []).filter((fault) => isCertain(fault, index, entries, facts)).map(toFault),
      ...faultsOfWriting(submission, entry, index, actInPlace(entry, chains)),
      ...(evidence[index] ?? []),
      ...faultsOfArchived(submission, entry),
    ].map((fault) => ({ index, fault })),
  );
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
  reversal_without_fall:
    'takes nothing back: on no axis is it less than what stood before, or it is carried out further than that',
  implementation_falls: 'would fall, which only a reversal or a correction may say',
  correction_without_target: 'names nothing to correct',
  correction_target_unknown: 'is no assertion of this process',
  correction_of_another_item: 'is another item than that of the corrected assertion',
  already_corrected: 'has been corrected already: correct the correction',
  continuation_without_successor: 'names no item that carries this one on',
  successor_unknown: 'is no item of this process',
  continuation_in_a_circle: 'would have items carry each other on in a circle',
};

import type { Fault, Label, NewAssertion } from '@parley/contracts';
import {
  admissionFaults,
  type AssertionFact,
  type Fault as DomainFault,
  type FaultCode,
  type IsoDay,
} from '@parley/domain';
import type { FactRows } from './facts.repository.ts';
import { levelOf, toFacts } from './facts.mapper.ts';

/** A thing that a reference names, where the writer can see one of that name. */
interface Named {
  id: string;
  key: string;
}

export const named = <T extends Named>(rows: readonly T[], reference: string): T | undefined =>
  rows.find(({ id, key }) => reference === `key:${key}` || reference.toLowerCase() === id);

/** What is asked to be written, and all that it is held against: of the ledger, as much as the writer may see. */
export interface Submission {
  body: NewAssertion;
  key: string;
  rows: FactRows;
  sources: readonly Named[];
  labels: readonly Label[];
  now: Date;
}

/** Everything that speaks against appending it, every fault at once. */
export function faultsOf(submission: Submission): Fault[] {
  const { body, rows, now } = submission;
  const facts = toFacts(rows);
  const today: IsoDay = now.toISOString().slice(0, 10);
  const ofDomain = admissionFaults(facts, entryOf(submission), today);
  return [
    // It is said once, at the field that this route has: `act`.
    ...ofDomain.filter(({ code }) => code !== 'correction_without_target').map(toFault),
    ...faultsOfWriting(submission),
    ...body.sources.flatMap(({ source }, index) => faultsOfSource(submission, source, index)),
  ];
}

/** What is not known keeps its reference, which no key looks like. */
const keyNamed = (things: readonly Named[], reference: string): string =>
  named(things, reference)?.key ?? reference;

/** The assertion as the domain would see it. */
function entryOf({ body, key, rows, now }: Submission): AssertionFact {
  const last = rows.assertions.reduce((last, { recordedAt }) => Math.max(last, recordedAt.getTime()), 0);
  return {
    key,
    item: keyNamed(rows.items, body.item),
    effectiveOn: body.effectiveOn,
    // After everything recorded so far, whatever the two clocks say.
    recordedAt: new Date(Math.max(now.getTime(), last)).toISOString(),
    sequence: rows.assertions.length,
    meeting: body.meeting === null ? null : keyNamed(rows.meetings, body.meeting),
    account: body.account as AssertionFact['account'],
    act: body.act,
    agreement: body.agreement,
    legal: body.legal,
    implementation: levelOf(body.implementation),
    generic: body.generic,
    corrects: null,
    continuedBy: body.continuedBy === null ? null : keyNamed(rows.items, body.continuedBy),
  };
}

/** What the ledger's tables ask beyond the domain's rules, and what this route is not for. */
function faultsOfWriting({ body, key, rows, labels }: Submission): Fault[] {
  const faults: (Fault | false)[] = [
    body.act === 'correct' && {
      pointer: '/act',
      code: 'act_not_allowed',
      message: 'a correction is made at the assertion that it corrects',
    },
    body.act === 'reverse' &&
      body.cause === null && {
        pointer: '/cause',
        code: 'reversal_without_cause',
        message: 'a reversal names its cause',
      },
    body.act !== 'continue' &&
      body.continuedBy !== null && {
        pointer: '/continuedBy',
        code: 'successor_does_not_fit_act',
        message: 'goes with the act "continue" only',
      },
    !labels.includes(body.label) && {
      pointer: '/label',
      code: 'beyond_own_clearance',
      message: 'is above your own clearance',
    },
    rows.assertions.some((assertion) => assertion.key === key) && KEY_TAKEN,
  ];
  return faults.filter((fault) => fault !== false);
}

export const KEY_TAKEN: Fault = {
  pointer: '/key',
  code: 'key_taken',
  message: 'is the key of another assertion',
};

function faultsOfSource({ body, sources }: Submission, reference: string, index: number): Fault[] {
  const pointer = `/sources/${index}/source`;
  const source = named(sources, reference);
  if (source === undefined) {
    return [{ pointer, code: 'source_unknown', message: 'is no source of this process' }];
  }
  const first = body.sources.findIndex((other) => named([source], other.source));
  return first < index ? [{ pointer, code: 'source_repeated', message: 'is named twice' }] : [];
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
  agreement_does_not_fit_act: 'says another thing than the act',
  implementation_falls: 'would fall, which only a reversal or a correction may say',
  correction_without_target: 'names nothing to correct',
  correction_target_unknown: 'is no assertion of this process',
  correction_of_another_item: 'is another item than that of the corrected assertion',
  already_corrected: 'has been corrected already: correct the correction',
  continuation_without_successor: 'names no item that carries this one on',
  successor_unknown: 'is no item of this process',
  continuation_in_a_circle: 'would have items carry each other on in a circle',
};

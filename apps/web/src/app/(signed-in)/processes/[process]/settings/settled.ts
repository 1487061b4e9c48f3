import type { Process, ProcessChanges } from '@parley/contracts';
import { textOf } from '../../../../../lib/form-text.ts';
import type { Sent } from '../../../../../lib/send.ts';

/** What the form of a process settles. Archiving it has a place of its own. */
const settled = [
  'title',
  'goal',
  'summary',
  'status',
  'startedOn',
  'endedOn',
  'singleUndertaking',
  'reviewRequired',
  'stallRules',
  'label',
] as const satisfies readonly (keyof Process & keyof ProcessChanges)[];

export type Settled = Pick<Process, (typeof settled)[number]>;

const texts = ['title', 'goal', 'summary'] as const;

export const statuses = ['prospective', 'ongoing', 'suspended', 'concluded', 'annulled'] as const;

/** A record apart from its order. */
const canonical = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null
      ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );

const differing = (one: Settled, other: Settled) =>
  settled.filter((name) => canonical(one[name]) !== canonical(other[name]));

/** Whether what the form settles is the same; whatever else was written in the process meanwhile does not matter. */
export const isSettledAlike = (one: Settled, other: Settled): boolean => differing(one, other).length === 0;

/** What was filled in. What is no number is sent as none, and refused at its field. */
export function settledIn(form: FormData, languages: readonly string[]): Settled {
  const localized = (name: string) =>
    Object.fromEntries(
      languages
        .map((tag) => [tag, textOf(form, `${name}.${tag}`).trim()] as const)
        .filter(([, text]) => text !== ''),
    );
  const localizedOrNull = (name: string) => {
    const filled = localized(name);
    return Object.keys(filled).length === 0 ? null : filled;
  };
  const textOrNull = (name: string) => textOf(form, name).trim() || null;
  return {
    title: localized('title'),
    goal: localizedOrNull('goal'),
    summary: localizedOrNull('summary'),
    status: textOf(form, 'status') as Settled['status'],
    startedOn: textOrNull('startedOn'),
    endedOn: textOrNull('endedOn'),
    singleUndertaking: form.has('singleUndertaking'),
    reviewRequired: form.has('reviewRequired'),
    stallRules: {
      timesMedian: Number(textOf(form, 'timesMedian').trim() || Number.NaN),
      atLeastDays: Number(textOf(form, 'atLeastDays').trim() || Number.NaN),
      technicalBreaksSilence: form.has('technicalBreaksSilence'),
    },
    label: textOf(form, 'label') as Settled['label'],
  };
}

/** The body that says what differs. */
export const changesOf = (filled: Settled, seen: Settled): ProcessChanges =>
  Object.fromEntries(differing(filled, seen).map((name) => [name, filled[name]]));

/** Each fault at its field: of a text at the line of its language, of a rule for stalls at its own. */
export function atFields<T>(sent: Sent<T>, language: string): Sent<T> {
  if (sent.done) return sent;
  const faults = sent.refusal.faults.map((fault) => {
    const [, first = '', second] = fault.pointer.split('/');
    if (texts.some((name) => name === first)) return { ...fault, pointer: `/${first}.${second ?? language}` };
    return first === 'stallRules' && second !== undefined ? { ...fault, pointer: `/${second}` } : fault;
  });
  return { done: false, refusal: { ...sent.refusal, faults } };
}

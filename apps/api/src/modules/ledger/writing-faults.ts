import { type Fault, labels } from '@parley/contracts';
import type { Act, AssertionFact, Narrowed } from '@parley/domain';
import { keyTaken, labelFaults } from '../processes/index.ts';
import { type Entry, named, type Submission } from './submission.ts';

/** What the ledger's tables ask beyond the domain's rules. What could not be read gives no fault. */
export function faultsOfWriting(
  submission: Submission,
  { key, body }: Entry,
  index: number,
  act: Act | null,
): Fault[] {
  const { entries, takenKeys, labels: given } = submission;
  const isTaken = takenKeys.has(key) || named(entries, `key:${key}`)?.id !== entries[index]?.id;
  return [
    ...faultsOfReversal(body, act),
    ...(body.act !== undefined && !/^(continue|correct)$/.test(body.act) && body.continuedBy
      ? [misfit('/continuedBy', 'successor_does_not_fit_act', 'goes with the act "continue" only')]
      : []),
    ...(body.act !== undefined && body.act !== 'correct' && body.corrects
      ? [misfit('/corrects', 'target_does_not_fit_act', 'goes with the act "correct" only')]
      : []),
    ...labelFaults(given, body.label),
    ...faultsOfCorrectedLabel(submission, body),
    ...(isTaken ? [keyTaken('assertion')] : []),
  ];
}

/** A reversal says why and by whom; nothing else does, but what corrects one. */
function faultsOfReversal(body: Entry['body'], act: Act | null): Fault[] {
  const words = ['cause', 'actor'] as const;
  if (body.act === 'reverse') {
    return words
      .filter((word) => body[word] === null)
      .map((word) =>
        misfit(`/${word}`, `reversal_without_${word}`, `is missing: a reversal names its ${word}`),
      );
  }
  if (act === null || act === 'reverse') return [];
  return words
    .filter((word) => body[word])
    .map((word) =>
      misfit(`/${word}`, `${word}_does_not_fit_act`, 'goes with a reversal, or with what corrects one, only'),
    );
}

/** Whoever sees a correction and not what it corrects would know that something is hidden from them. */
function faultsOfCorrectedLabel(
  { entries, rows, corrected }: Submission,
  { corrects, label }: Entry['body'],
): Fault[] {
  if (!corrects || label === undefined) return [];
  const among = named(entries, corrects);
  const target = among?.body.label ?? corrected.get(named(rows.assertions, corrects)?.id ?? '')?.label;
  if (target === undefined || labels.indexOf(label) >= labels.indexOf(target)) return [];
  return [
    misfit('/label', 'label_wider_than_corrected', 'would show it to some who do not see what it corrects'),
  ];
}

const misfit = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });

/** What corrections are followed back by. */
export interface Chains {
  /** Entries of which it could not be read what they do. */
  unread: ReadonlySet<string>;
  /** The last of a key. */
  factNamed(key: string): AssertionFact | undefined;
}

export function chainsOf(
  entries: readonly Entry[],
  facts: readonly AssertionFact[],
  ledger: Narrowed,
): Chains {
  const submitted = new Map(facts.map((fact) => [fact.key, fact]));
  return {
    unread: new Set(entries.filter(({ body }) => body.act === undefined).map(({ key }) => key)),
    factNamed: (key) => submitted.get(key) ?? ledger.named(key),
  };
}

/**
 * What an entry does: a correction does what the first assertion does that is none, back along its chain. Null where that
 * was not read, or is out of the writer's sight.
 */
export function actInPlace(entry: Entry, { unread, factNamed }: Chains): Act | null {
  if (entry.body.act !== 'correct') return entry.body.act ?? null;
  const passed = new Set<string>();
  let next: string | null = entry.key;
  while (next !== null && !passed.has(next) && !unread.has(next)) {
    passed.add(next);
    const fact = factNamed(next);
    if (fact !== undefined && fact.act !== 'correct') return fact.act;
    next = fact?.corrects ?? null;
  }
  return null;
}

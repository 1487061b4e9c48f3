import type { Fault, QuestionQuery } from '@parley/contracts';
import { ask, isMethodId, type LedgerFacts, METHODS, type Question, type Reading } from '@parley/domain';
import { invalid } from '../../platform/http/index.ts';

/** What there is by the names that a query can use; null before the process was known. */
interface Known {
  tracks: readonly { key: string }[];
  facts: LedgerFacts;
}

/**
 * The question that a query puts to a ledger.
 *
 * @throws ProblemError naming every method, party and track that there is not
 */
export function toQuestion(query: QuestionQuery, known: Known | null, knownAt: Date, now: Date): Question {
  const { method } = query;
  const parties = known?.facts.parties.map(({ key }) => key) ?? null;
  const readBy = query.reading.startsWith('party:') ? [query.reading.slice('party:'.length)] : [];
  const faults: Fault[] = [
    ...unknown('method', [method], Object.keys(METHODS)),
    ...unknown('reading', readBy, parties),
    ...unknown('track', query.track, known?.tracks.map(({ key }) => key) ?? null),
    ...unknown('obligor', query.obligor, parties),
  ];
  if (!isMethodId(method) || faults.length > 0) throw invalid(faults);
  return ask({
    asOf: query.asOf ?? now.toISOString().slice(0, 10),
    knownAt: knownAt.toISOString(),
    reading: query.reading as Reading,
    method,
    filters: { tracks: query.track, kinds: query.kind, themes: query.theme, obligors: query.obligor },
  });
}

function unknown(parameter: string, values: readonly string[], known: readonly string[] | null): Fault[] {
  // Before a process was known there was nothing that a name could be held against.
  if (known === null) return [];
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      pointer: `?${parameter}`,
      code: `${parameter === 'reading' || parameter === 'obligor' ? 'party' : parameter}_unknown`,
      message: `"${value}" is not known here: there is ${known.toSorted().join(', ')}`,
    }));
}

import type { Fault, QuestionQuery } from '@parley/contracts';
import { ask, isMethodId, type LedgerFacts, METHODS, type Question, type Reading } from '@parley/domain';
import { invalid } from '../../platform/http/index.ts';

/** What a query names, by which it can turn out to name nothing. */
interface Known {
  tracks: readonly { key: string }[];
  facts: LedgerFacts;
}

/**
 * The question that a query puts to a ledger.
 *
 * @throws ProblemError naming every method, party and track that there is not
 */
export function toQuestion(query: QuestionQuery, { tracks, facts }: Known, now: Date): Question {
  const { method } = query;
  const parties = facts.parties.map(({ key }) => key);
  const readBy = query.reading.startsWith('party:') ? [query.reading.slice('party:'.length)] : [];
  const faults: Fault[] = [
    ...unknown('method', [method], Object.keys(METHODS)),
    ...unknown('reading', readBy, parties),
    ...unknown(
      'track',
      query.track,
      tracks.map(({ key }) => key),
    ),
    ...unknown('obligor', query.obligor, parties),
  ];
  if (!isMethodId(method) || faults.length > 0) throw invalid(faults);
  return ask({
    asOf: query.asOf ?? now.toISOString().slice(0, 10),
    knownAt: new Date(query.knownAt ?? lastKnown(facts, now)).toISOString(),
    reading: query.reading as Reading,
    method,
    filters: { tracks: query.track, kinds: query.kind, themes: query.theme, obligors: query.obligor },
  });
}

/** Now, or when the last word was recorded if the database's clock runs ahead: one reads what one has written. */
const lastKnown = ({ assertions }: LedgerFacts, now: Date): number =>
  assertions.reduce((last, { recordedAt }) => Math.max(last, Date.parse(recordedAt)), now.getTime());

const unknown = (parameter: string, values: readonly string[], known: readonly string[]): Fault[] =>
  values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      pointer: `?${parameter}`,
      code: `${parameter === 'reading' || parameter === 'obligor' ? 'party' : parameter}_unknown`,
      message: `"${value}" is not known here: there is ${known.toSorted().join(', ')}`,
    }));

import type { Explanation, Ref } from '@parley/contracts';
import type { Explanation as ExplanationOfDomain } from '@parley/domain';
import type { WordRow } from '../ledger/index.ts';
import type { Inquiry } from './inquiries.ts';
import { namesOf } from './names.ts';
import type { NamedPoint } from './points.ts';
import { headOf } from './progress.mapper.ts';

/** The assertions on which the terms rest. */
export const wordsOfTerms = ({ terms }: ExplanationOfDomain): string[] => [
  ...new Set(terms.flatMap(({ assertions }) => assertions)),
];

export function toExplanation(
  { view, rows, question }: Inquiry,
  { meeting }: NamedPoint,
  { at, score, low, high, precise, exact, terms }: ExplanationOfDomain,
  words: readonly WordRow[],
): Explanation {
  const names = namesOf(rows);
  const sources = new Map(words.map((word) => [word.key, word.sources.map(({ source }) => source)]));
  return {
    ...headOf(view, question, { meeting: meeting?.key ?? null, at, score, low, high, precise, exact, terms }),
    meeting: meeting && names.meeting(meeting.key),
    at,
    score,
    low,
    high,
    precise,
    exact,
    terms: terms.map(({ item, assertions, ...figures }) => ({
      item: names.item(item),
      ...figures,
      assertions: assertions.map(names.assertion),
      sources: distinct(assertions.flatMap((key) => sources.get(key) ?? [])),
    })),
  };
}

const distinct = (refs: readonly Ref[]): Ref[] => [...new Map(refs.map((ref) => [ref.id, ref])).values()];

import type { Clause } from '@parley/domain';

/** A word of a clause, as the index has words. */
export interface Token {
  /** From 1, the clause that it is of. */
  clause: number;
  folded: string;
  stems: string[];
}

/** A word that stands somewhere in the organization and is nearly the one asked for. */
export interface NearWord {
  wanted: string;
  word: string;
  similarity: number;
}

/** What is asked of the index. */
export interface Wanted {
  /** As PostgreSQL writes it: what has to stand there, and what must not. */
  query: string;
  /** The first alone, for the rank and for showing it. */
  positive: string;
  lexemes: string[];
  /** Beginnings of words. */
  prefixes: string[];
}

interface Part {
  clause: Clause;
  tokens: Token[];
}

/** Shorter ones would be the beginning of everything. */
const SHORTEST_PREFIX = 2;
/** What is nearly a word of three letters is another word. */
const SHORTEST_NEAR = 4;

const partsOf = (clauses: readonly Clause[], tokens: readonly Token[]): Part[] =>
  clauses
    .map((clause, index) => ({ clause, tokens: tokens.filter((token) => token.clause === index + 1) }))
    .filter((part) => part.tokens.length > 0);

/**
 * A question as the index understands it; null where it names no word that is to stand there.
 *
 * @param tag what each lexeme of the organization begins with
 * @param near words to take for those that are asked for; none for what is exactly so
 */
export function wantedOf(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  tag: string,
  near: readonly NearWord[] = [],
): Wanted | null {
  const parts = partsOf(clauses, tokens);
  const [without, within] = [true, false].map((is) => parts.filter(({ clause }) => clause.isWithout === is));
  if (within === undefined || without === undefined || within.length === 0) return null;
  const lexeme = (word: string): string => `'${tag}${word}'`;
  const written = (part: Part): string => {
    const [first] = part.tokens;
    if (first === undefined || part.tokens.length > 1 || part.clause.isPhrase) return together(part, lexeme);
    return either([
      lexeme(first.folded) + mayGoOn(part, first),
      ...first.stems.map(lexeme),
      ...near.filter(({ wanted }) => wanted === first.folded).map(({ word }) => lexeme(word)),
    ]);
  };
  const positive = within.map(written).join(' & ');
  return {
    query: [positive, ...without.map((part) => `!${written(part)}`)].join(' & '),
    positive,
    ...shownFor(within, tag, near),
  };
}

const either = (lexemes: readonly string[]): string => `(${lexemes.join(' | ')})`;

const together = (part: Part, lexeme: (word: string) => string): string =>
  `(${part.tokens.map((token) => lexeme(token.folded) + mayGoOn(part, token)).join(' <-> ')})`;

const mayGoOn = ({ clause, tokens }: Part, token: Token): string =>
  isPrefix(clause, tokens, token) ? ':*' : '';

const isPrefix = (clause: Clause, tokens: readonly Token[], token: Token): boolean =>
  clause.isUnfinished && token === tokens.at(-1) && token.folded.length >= SHORTEST_PREFIX;

/** Which lexemes of a text are what was found. */
function shownFor(parts: readonly Part[], tag: string, near: readonly NearWord[]) {
  const words = parts.flatMap(({ clause, tokens }) =>
    tokens.flatMap(({ folded, stems }) => [
      folded,
      ...(clause.isPhrase || tokens.length > 1 ? [] : stems),
      ...near.filter(({ wanted }) => wanted === folded).map(({ word }) => word),
    ]),
  );
  const prefixes = parts.flatMap(({ clause, tokens }) =>
    tokens.filter((token) => isPrefix(clause, tokens, token)).map(({ folded }) => tag + folded),
  );
  return { lexemes: [...new Set(words)].map((word) => tag + word), prefixes };
}

/** The words that others may be taken for. */
export const nearable = (clauses: readonly Clause[], tokens: readonly Token[]): string[] => [
  ...new Set(
    partsOf(clauses, tokens)
      .filter(({ clause, tokens: own }) => !clause.isPhrase && !clause.isWithout && own.length === 1)
      .flatMap(({ tokens: own }) => own.map(({ folded }) => folded))
      .filter((word) => word.length >= SHORTEST_NEAR),
  ),
];

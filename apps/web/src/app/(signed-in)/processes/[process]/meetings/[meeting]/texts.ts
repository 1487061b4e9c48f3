import type { Meeting, Quote, Readouts, Source, SourceText } from '@parley/contracts';
import { anchorsIn } from '../../../../../../features/evidence/anchor.ts';
import { piecesOf } from '../../../../../../features/evidence/pieces.ts';
import type { Piece } from '../../../../../../features/evidence/pieces.ts';

/** One text on the meeting as it stands in its column: whole with its passages, or what is quoted of it alone. */
export interface Column {
  source: Source;
  /** Whose text it is; null of a joint one. */
  party: string | null;
  language: string;
  /** null where the text is not stored. */
  pieces: Piece[] | null;
  quotes: { item: string; exact: string }[];
  /** The items that have a passage here. */
  items: string[];
}

/** The texts that the sides published on a meeting, joint ones first, where there is anything of them to show. */
export function columnsOf(
  meeting: Meeting,
  readouts: Readouts,
  sources: readonly Source[],
  texts: ReadonlyMap<string, SourceText>,
): Column[] {
  return ['communique', 'readout']
    .flatMap((role) => meeting.sources.filter((each) => each.role === role))
    .flatMap(({ source: { key }, party }) => {
      const source = sources.find((each) => each.key === key);
      const quotes = quotesFrom(readouts, key);
      const text = texts.get(key);
      if (source === undefined || (text === undefined && quotes.length === 0)) return [];
      return [
        {
          source,
          party: party?.key ?? null,
          language: text?.language ?? source.language,
          pieces: text === undefined ? null : markedPieces(text, quotes),
          quotes: quotes.map(({ item, quote }) => ({ item, exact: quote.exact })),
          items: [...new Set(quotes.map(({ item }) => item))],
        },
      ];
    });
}

interface Quoted {
  item: string;
  quote: Quote;
}

const quotesFrom = ({ items }: Readouts, source: string): Quoted[] =>
  items.flatMap(({ item, words }) =>
    words
      .flatMap((word) => word.sources)
      .flatMap(({ source: { key }, quote }) =>
        key === source && quote !== null ? [{ item: item.key, quote }] : [],
      ),
  );

function markedPieces({ text }: SourceText, quotes: readonly Quoted[]): Piece[] {
  const anchor = anchorsIn(text);
  const passages = quotes.flatMap(({ item, quote }) => {
    const passage = anchor(quote);
    return passage === null ? [] : [{ ...passage, mark: item }];
  });
  return piecesOf(text, passages);
}

import type { ItemKind, Label, NewAssertion, NewMeeting, NewSource } from '@parley/contracts';

/*
 * What stands in the form after a meeting before it is recorded. It is plain data, so that it can be kept in the browser;
 * fields hold what was typed, and only the bodies that are made of it (`bodies.ts`) leave out what is empty.
 */

/** A text by language, as it is typed. */
export type TypedText = Record<string, string>;

export type Act = NewAssertion['act'];
export type SourceKind = NewSource['kind'];
export type Format = NonNullable<NewMeeting['format']>;
export type TextRole = NonNullable<NewMeeting['sources']>[number]['role'];

export interface DraftMeeting {
  track: string;
  ordinal: string;
  heldOn: string;
  format: Format;
  title: TypedText;
  place: TypedText;
  country: string;
  summary: TypedText;
  /** Representatives, by reference. */
  people: readonly string[];
}

/** A document on the meeting: a new one, or one that the library has. */
export interface DraftText {
  id: string;
  /** Where it is recorded already: how it is named. */
  source: string | null;
  role: TextRole;
  /** Whose readout it is, by key; empty where it is nobody's own. */
  party: string;
  kind: SourceKind;
  /** Empty: the tier of its kind. */
  tier: string;
  publisher: string;
  title: string;
  publishedOn: string;
  language: string;
  url: string;
  text: string;
}

export interface DraftQuote {
  /** Id of the text that it stands in. */
  text: string;
  exact: string;
  prefix: string;
  suffix: string;
}

/** One word on one item. */
export interface DraftWord {
  id: string;
  item: string;
  act: Act;
  account: string;
  /** Empty: what the act says by itself. */
  agreement: string;
  implementation: string;
  legal: string;
  verb: string;
  quote: DraftQuote | null;
  /** Ids of the texts that it rests on; null leaves it to whose word it is. */
  texts: readonly string[] | null;
  /** Empty: the day of the meeting. */
  effectiveOn: string;
  note: string;
  continuedBy: string;
  cause: string;
  actor: string;
  /** The assertion that it corrects; empty for every other act. */
  corrects: string;
  /** Where it was said, if not at the meeting of the form. */
  meeting: string;
}

/** An item that nobody had put forward before. */
export interface DraftItem {
  id: string;
  title: TypedText;
  kind: ItemKind;
  theme: string;
  obligors: readonly string[];
}

/** "They reconfirmed the agreements of the previous meetings." */
export interface DraftSweep {
  is: boolean;
  act: 'reconfirm' | 'expedite';
  account: string;
  verb: string;
}

export interface Draft {
  id: string;
  meeting: DraftMeeting;
  texts: readonly DraftText[];
  items: readonly DraftItem[];
  words: readonly DraftWord[];
  sweep: DraftSweep;
  label: Label;
  /** What is recorded of it already, by step: the id that it was given. */
  done: Readonly<Record<string, string>>;
}

/** How a draft names an item that is yet to be made. */
export const newItemRef = (id: string): string => `new:${id}`;

/** What a word says before anything further is filled in. */
export const freshWord = (item: string, act: Act, account: string, id: string): DraftWord => ({
  id,
  item,
  act,
  account,
  agreement: '',
  implementation: '',
  legal: '',
  verb: '',
  quote: null,
  texts: null,
  effectiveOn: '',
  note: '',
  continuedBy: '',
  cause: '',
  actor: '',
  corrects: '',
  meeting: '',
});

export const freshText = (id: string, language: string): DraftText => ({
  id,
  source: null,
  role: 'communique',
  party: '',
  kind: 'communique',
  tier: '',
  publisher: '',
  title: '',
  publishedOn: '',
  language,
  url: '',
  text: '',
});

/**
 * The texts that a word rests on: those chosen; else the one it quotes; else the readouts of the side that speaks; else
 * all there are.
 */
export function textsUnder(
  word: Pick<DraftWord, 'account' | 'quote' | 'texts'>,
  texts: readonly DraftText[],
) {
  if (word.texts !== null) {
    return texts.filter(({ id }) => word.texts?.includes(id) === true || id === word.quote?.text);
  }
  const quoted = texts.filter(({ id }) => id === word.quote?.text);
  if (quoted.length > 0) return quoted;
  const own = texts.filter(({ party }) => party !== '' && word.account === `party:${party}`);
  return own.length > 0 ? own : texts;
}

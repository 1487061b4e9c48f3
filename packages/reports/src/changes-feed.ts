import type { Assertion, ChangeEntry, LocalizedText } from '@parley/contracts';
import { feedWords } from './feed-words/index.ts';
import { printable } from './printable.ts';
import { type ReportLanguage, textIn } from './text-in.ts';

/** What was written, with what its reader is told of it beyond its name. */
export interface TellableChange extends Omit<ChangeEntry, 'recordedAt'> {
  /** Of this writing of this thing, wherever and however often it is told. */
  uuid: string;
  recordedAt: Date;
  /** null where it has none, or is out of sight. */
  title: LocalizedText | string | null;
  said: SaidOfItem | null;
  /** Its page in the dashboard; the process's where it has none of its own. */
  url: string;
}

/** An assertion, as one says it: of which item, by whom, at which meeting. */
export interface SaidOfItem extends Pick<Assertion, 'act' | 'account'> {
  item: { key: string; title: LocalizedText | null };
  meeting: string | null;
  note: LocalizedText | null;
}

export interface ChangesFeed {
  uuid: string;
  process: LocalizedText;
  /** The process in the dashboard. */
  url: string;
  /** Where the feed itself is; null where that is a secret. */
  self: string | null;
  /** By party key. */
  parties: ReadonlyMap<string, LocalizedText>;
  changes: readonly TellableChange[];
  /** When the last was written, or the process where nothing was. */
  updatedAt: Date;
}

/** "Item I07 “Railway gate”: reconfirmed at SR6 by joint statement" */
export function sentenceOf(change: TellableChange, { parties }: ChangesFeed, lang: ReportLanguage): string {
  const words = feedWords[lang];
  const { said, kind, key, title, what } = change;
  if (said === null) return printable(words.saidOf(named(kind, key, title, lang), words.what[what]));
  const clauses = [
    ...(said.meeting === null ? [] : [words.atMeeting(said.meeting)]),
    accountOf(said.account, parties, lang),
  ];
  const item = named('item', said.item.key, said.item.title, lang);
  return printable(words.saidOf(item, words.withClauses(words.acts[said.act], clauses)));
}

export const noteOf = ({ said }: TellableChange, lang: ReportLanguage): string | null =>
  said?.note ? printable(textIn(said.note, lang)) : null;

function named(
  kind: ChangeEntry['kind'],
  key: string | null,
  title: LocalizedText | string | null,
  lang: ReportLanguage,
): string {
  const words = feedWords[lang];
  const text = typeof title === 'string' ? title : title === null ? '' : textIn(title, lang);
  return [words.kinds[kind], key, text && words.quoted(text)].filter(Boolean).join(' ');
}

function accountOf(
  account: string,
  parties: ReadonlyMap<string, LocalizedText>,
  lang: ReportLanguage,
): string {
  const words = feedWords[lang];
  if (account === 'joint' || account === 'observer' || account === 'desk') return words.accounts[account];
  const key = account.replace(/^party:/, '');
  const name = parties.get(key);
  return words.byParty(name === undefined ? key : textIn(name, lang));
}

export const titleOfFeed = ({ process }: ChangesFeed, lang: ReportLanguage): string =>
  printable(feedWords[lang].changes(textIn(process, lang)));

import type { ByWhom, ChangeTold, Notification } from '@parley/contracts';
import { v5 as uuidv5 } from 'uuid';
import { localized } from '../../platform/database/index.ts';
import type { ProposalRow, RevisionRow, ToldRow } from './news.repository.ts';
import type { Place } from './place.ts';
import type { ReckonedNews } from './reckoned.ts';

/** A piece of news, by its place, and what it is about: enough to put it in order, and to tell it. */
export type News = Place &
  (
    | { source: 'changes'; row: RevisionRow }
    | { source: 'review' | 'verdict'; row: ProposalRow }
    | { source: 'reckoned'; row: ReckonedNews }
  );

/** What is needed besides, for those that are shown. */
interface Telling {
  seenUpTo: Date | null;
  /** Whether the reader may see who the members are. */
  namesPersons: boolean;
  told: readonly ToldRow[];
  names: ReadonlyMap<string, string>;
}

export function toNotification(news: News, telling: Telling): Notification {
  const { at, source, ref, row } = news;
  const { seenUpTo, namesPersons } = telling;
  const told = source === 'changes' ? changesOf(row, telling) : null;
  const process = source === 'reckoned' ? row.process : { ...row, id: row.processId };
  return {
    id: told === null ? uuidv5(source, ref) : uuidv5(`changes ${told.revision}`, ref),
    kind: source === 'reckoned' ? row.part.kind : source,
    at: at.toISOString(),
    unseen: isUnseen(at, seenUpTo),
    process: { id: process.id, slug: process.slug, title: localized(process.title) },
    changes: told,
    proposal: source === 'review' || source === 'verdict' ? proposalOf(row, namesPersons) : null,
    stall: source === 'reckoned' ? row.part.stall : null,
    deadline: source === 'reckoned' ? row.part.deadline : null,
  };
}

export const isUnseen = (at: Date, seenUpTo: Date | null): boolean => seenUpTo === null || at > seenUpTo;

function changesOf(
  { processId, revision, revisionSeen, authorId }: RevisionRow,
  { told, names, namesPersons }: Telling,
): NonNullable<Notification['changes']> {
  const own = told.filter((row) => row.processId === processId && row.revision === revision);
  const name = authorId === null ? undefined : names.get(authorId);
  const by: ByWhom | null =
    namesPersons && authorId !== null && name !== undefined ? { id: authorId, name, apiKey: null } : null;
  return { revision: Number(revisionSeen), by, count: own[0]?.count ?? 0, first: own.map(toChangeTold) };
}

const toChangeTold = ({ kind, id, key, what, title, said }: ToldRow): ChangeTold => ({
  kind,
  id,
  key,
  what,
  title,
  said,
});

const proposalOf = (
  { id, key, status, assertions, by, reason }: ProposalRow,
  namesPersons: boolean,
): NonNullable<Notification['proposal']> => ({
  id,
  key,
  status,
  assertions,
  by: namesPersons ? by : null,
  reason,
});

import type { ItemHistory } from '@parley/contracts';
import type { HistoryEntry } from '@parley/domain';
import type { WordRow } from '../ledger/index.ts';
import type { Inquiry } from './inquiries.ts';
import { namesOf } from './names.ts';
import { headOfOne } from './progress.mapper.ts';
import { wordingsOf } from './words.mapper.ts';

export function toItemHistory(
  { view, rows, question }: Inquiry,
  item: string,
  entries: readonly HistoryEntry[],
  words: readonly WordRow[],
): ItemHistory {
  const names = namesOf(rows);
  const wordingOf = wordingsOf(words);
  return {
    ...headOfOne(view, question, { item, entries: entries.map(withoutRecording) }),
    item: names.item(item),
    entries: entries.map(({ assertion, meeting, corrects, supersededBy, ...entry }) => ({
      ...entry,
      assertion: names.assertion(assertion),
      meeting: meeting === null ? null : names.meeting(meeting),
      corrects: corrects === null ? null : names.assertion(corrects),
      supersededBy: supersededBy === null ? null : names.assertion(supersededBy),
      ...wordingOf(assertion),
    })),
  };
}

/** When it was recorded here is not the same after import elsewhere. */
const withoutRecording = (entry: HistoryEntry) => ({ ...entry, recordedAt: null });

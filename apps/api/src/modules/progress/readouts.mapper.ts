import type { Meeting, Readouts } from '@parley/contracts';
import type { AlignedItem } from '@parley/domain';
import type { WordRow } from '../ledger/index.ts';
import type { Inquiry } from './inquiries.ts';
import { namesOf } from './names.ts';
import { headOf } from './progress.mapper.ts';
import { wordingsOf } from './words.mapper.ts';

export function toReadouts(
  { view, rows, question }: Inquiry,
  meeting: string | null,
  restatedShare: number | null,
  sources: Meeting['sources'],
  items: readonly AlignedItem[],
  words: readonly WordRow[],
): Readouts {
  const names = namesOf(rows);
  const wordingOf = wordingsOf(words);
  return {
    ...headOf(view, question, { meeting, restatedShare, items }),
    meeting: meeting === null ? null : names.meeting(meeting),
    restatedShare,
    sources: sources.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)),
    items: items.map(({ item, corroboration, words }) => ({
      item: names.item(item),
      corroboration,
      words: words.map(({ assertion, ...word }) => ({
        ...word,
        assertion: names.assertion(assertion),
        ...wordingOf(assertion),
      })),
    })),
  };
}

/** The parties' common text first, then each one's own, then what others report. */
const ROLES: readonly Meeting['sources'][number]['role'][] = ['communique', 'readout', 'report'];

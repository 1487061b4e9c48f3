import type { Draft, DraftText, DraftWord } from '../src/features/entering/draft.ts';
import { freshText, freshWord } from '../src/features/entering/draft.ts';

/** A draft of a meeting at the border, filled in as far as a test needs it. */
export const draftWith = (part: Partial<Draft>): Draft => ({
  id: 'draft',
  meeting: {
    track: 'track-1',
    ordinal: '',
    heldOn: '2024-07-30',
    format: 'in_person',
    title: { en: ' Fifth meeting ', tr: '' },
    place: {},
    country: '',
    summary: {},
    people: [],
  },
  texts: [],
  items: [],
  words: [],
  sweep: { is: false, act: 'reconfirm', account: 'joint', verb: '' },
  label: 'public',
  done: {},
  ...part,
});

export const textWith = (id: string, part: Partial<DraftText> = {}): DraftText => ({
  ...freshText(id, 'en'),
  publisher: 'Ministry',
  title: 'Readout',
  ...part,
});

export const wordWith = (part: Partial<DraftWord> = {}): DraftWord => ({
  ...freshWord('item-2', 'agree', 'joint', 'w1'),
  ...part,
});

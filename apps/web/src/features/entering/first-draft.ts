import type { Label } from '@parley/contracts';
import type { Choices } from './choices.ts';
import type { Draft, DraftText, DraftWord } from './draft.ts';
import { newId } from './identity.ts';

/** A meeting that the record has, as the form goes on from it. */
export interface KnownMeeting {
  id: string;
  /** What it is called, with its day. */
  name: string;
  track: string;
  heldOn: string;
  /** The documents that it has already, with their words where they are stored. */
  texts: readonly DraftText[];
}

/** What the form begins with. */
export function firstDraft(
  label: Label,
  choices: Choices,
  meeting: KnownMeeting | null,
  language: string,
): Draft {
  return {
    id: newId(),
    meeting: {
      track: meeting?.track ?? choices.tracks[0]?.value ?? '',
      ordinal: '',
      heldOn: meeting?.heldOn ?? '',
      format: 'in_person',
      title: { [language]: '' },
      place: {},
      country: '',
      summary: {},
      people: [],
    },
    texts: meeting?.texts ?? [],
    items: [],
    words: [],
    sweep: { is: false, act: 'reconfirm', account: 'joint', verb: '' },
    label: choices.labels.includes(label) ? label : 'public',
    done: {},
  };
}

/** What a form of one word begins with: the word, and the documents that it is known to rest on. */
export const draftOfWord = (
  label: Label,
  choices: Choices,
  language: string,
  word: DraftWord,
  texts: readonly DraftText[],
): Draft => ({ ...firstDraft(label, choices, null, language), texts, words: [word] });

import type { Draft } from './draft.ts';

/** What has to be recorded of a draft, in the order in which one thing can name another. */
export type Step =
  | { kind: 'text'; id: string }
  | { kind: 'meeting' }
  | { kind: 'item'; id: string }
  | { kind: 'words' }
  | { kind: 'sweep' };

export const nameOfStep = (step: Step): string => ('id' in step ? `${step.kind}:${step.id}` : step.kind);

/**
 * What is still to be done: what was done once is not done twice.
 *
 * @param withMeeting false where a word stands by itself
 */
export function stepsOf({ texts, items, words, sweep, done }: Draft, withMeeting = true): Step[] {
  const all: Step[] = [
    ...texts.filter(({ source }) => source === null).map(({ id }) => ({ kind: 'text', id }) as const),
    ...(withMeeting ? [{ kind: 'meeting' } as const] : []),
    ...items.map(({ id }) => ({ kind: 'item', id }) as const),
    ...(words.length > 0 ? [{ kind: 'words' } as const] : []),
    ...(sweep.is ? [{ kind: 'sweep' } as const] : []),
  ];
  return all.filter((step) => done[nameOfStep(step)] === undefined);
}

/** Fields that hold a text by language: the name of the field ends in the language. */
const localized = new Set(['title', 'place', 'summary']);

/**
 * The field of the form at which a fault of a step belongs: `/assertions/2/implementation` is a field of the third word.
 *
 * @param language in which a text is typed that is missing in every language
 */
export function fieldAt(step: Step, pointer: string, draft: Draft, language: string): string {
  const [, first = '', second, third] = pointer.split('/');
  if (step.kind === 'words') {
    const word = draft.words[Number(second)];
    if (first !== 'assertions' || word === undefined) return 'form';
    if (third === 'effectiveOn' && isDayOfMeeting(word.effectiveOn, draft)) return dayOfMeeting;
    return `word.${word.id}.${partOfWord(third ?? '', pointer)}`;
  }
  if (step.kind === 'sweep') return `sweep.${partOfWord(first, pointer)}`;
  if (step.kind === 'text' && first === 'publishedOn') {
    const text = draft.texts.find(({ id }) => id === step.id);
    if (isDayOfMeeting(text?.publishedOn ?? '', draft)) return dayOfMeeting;
  }
  const part = localized.has(first) && step.kind !== 'text' ? `${first}.${second ?? language}` : first;
  return 'id' in step ? `${step.kind}.${step.id}.${part}` : `${step.kind}.${part}`;
}

const dayOfMeeting = 'meeting.heldOn';
/** Whether a day was left empty, and so taken from the meeting: then it is put right there. */
const isDayOfMeeting = (day: string, { meeting }: Draft): boolean =>
  day.trim() === '' && meeting.heldOn.trim() !== '';

const partOfWord = (field: string, pointer: string): string => {
  if (field !== 'sources') return field;
  return pointer.includes('/quote') ? 'quote' : 'texts';
};

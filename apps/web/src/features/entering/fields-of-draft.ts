import type { Draft } from './draft.ts';

const ofWord = new Set([
  'act',
  'account',
  'agreement',
  'implementation',
  'legal',
  'verb',
  'effectiveOn',
  'quote',
  'texts',
  'note',
  'continuedBy',
  'cause',
  'actor',
]);
const ofMeeting = /^meeting\.(track|ordinal|heldOn|format|title|place|country|participants|summary)(\.|$)/;
const ofText = new Set([
  'role',
  'publisher',
  'title',
  'url',
  'publishedOn',
  'language',
  'kind',
  'tier',
  'text',
]);
const ofSweep = new Set(['meeting', 'account', 'act', 'verb']);

/** Whether a field of the form bears a fault; one that none bears is told below the form. */
export function hasField({ words, texts }: Draft, field: string): boolean {
  const [what = '', id = '', part = ''] = field.split('.');
  if (what === 'word') return ofWord.has(part) && words.some((word) => word.id === id);
  if (what === 'text') return ofText.has(part) && texts.some((text) => text.id === id);
  if (what === 'sweep') return ofSweep.has(id);
  return ofMeeting.test(field);
}

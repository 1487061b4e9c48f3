import type { Meeting } from '@parley/contracts';
import { plain, type Words } from '@parley/words';
import type { Frame } from '../facts/frame.ts';
import type { ReportPart, Run } from '../model/report.ts';
import type { Telling } from './telling.ts';

export const heading = (text: string, level: 1 | 2 = 1): ReportPart => ({ part: 'heading', level, text });

export const paragraph = (text: string, notes: readonly number[] = []): ReportPart => ({
  part: 'text',
  runs: [notes.length === 0 ? { text } : { text, notes }],
});

/** Nothing where there is nothing to list. */
export const list = (items: readonly (readonly Run[])[]): ReportPart[] =>
  items.length === 0 ? [] : [{ part: 'list', items }];

/** A name, set apart, with what is to follow it: "Next meeting: ". What stands between the two is the language's. */
export const nameRun = (name: string, t: Words): Run => ({
  text: `${t('lens.chip', { label: name, text: '' }).trim()} `,
  strong: true,
});

/** A fact without a sentence around it: "Next meeting: Sixth round". */
export const named = (name: string, text: string, t: Words): Run[] => [nameRun(name, t), { text }];

/** The meetings of these keys, for their labels. */
export const meetingsOf = ({ meetings }: Frame, keys: readonly string[]): Meeting[] =>
  meetings.filter(({ key }) => keys.includes(key));

/** An item by title and key. */
export function itemName({ frame, locale }: Telling, key: string): string {
  const item = frame.items.find((each) => each.key === key);
  return item === undefined ? key : `${plain(item.title, locale)} (${key})`;
}

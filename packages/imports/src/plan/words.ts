import {
  account as accounts,
  act as acts,
  agreement,
  type ImportAxis,
  label as labelWord,
  type Label,
  labels,
  legalState,
  type NewAssertion,
} from '@parley/contracts';
import type { z } from 'zod';
import { type CellFault, faultOf } from './planned.ts';
import type { Cells, Meanings } from './cells.ts';
import type { Planning } from './planning.ts';

export type Axes = Pick<NewAssertion, ImportAxis>;
export type Read<T> = { value: T; faults: CellFault[] };

const LEVELS = ['0', '1', '2', '3'];

const oneOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** A word on an axis; a fault where it is none. */
export function levelOf(axis: ImportAxis, text: string, column: string | null): Read<Partial<Axes>> {
  if (axis === 'implementation') {
    const level = text.replace(/[.,]0+$/, '');
    if (LEVELS.includes(level)) return { value: { implementation: Number(level) }, faults: [] };
    return notALevel(axis, text, column, LEVELS);
  }
  const schema: z.ZodEnum = axis === 'legal' ? legalState : agreement;
  const word = snake(text);
  if (schema.options.includes(word)) return { value: { [axis]: word }, faults: [] };
  return notALevel(axis, text, column, schema.options.map(String));
}

const notALevel = (axis: ImportAxis, text: string, column: string | null, words: readonly string[]) => ({
  value: {},
  faults: [
    faultOf(
      'not_a_level',
      column,
      `"${short(text)}" is no level of ${axis}`,
      `Write one of ${oneOf(words)}, or say in the mapping what "${short(text)}" means.`,
    ),
  ],
});

/** What a row says on all axes. */
export function axesOf(cells: Cells, meanings: Meanings): Read<Axes> {
  const read = (['agreement', 'legal', 'implementation'] as const).map((axis) => {
    const text = cells.text(axis);
    const meant = text === null ? null : meanings.of(axis, text);
    return meant === null ? { value: {}, faults: [] } : levelOf(axis, meant, cells.column(axis));
  });
  return {
    value: Object.assign(
      { agreement: null, legal: null, implementation: null },
      ...read.map(({ value }) => value),
    ) as Axes,
    faults: read.flatMap(({ faults }) => faults),
  };
}

export function accountOf(cells: Cells, meanings: Meanings, { mapping, record }: Planning): Read<string> {
  const text = cells.text('account');
  const meant = text === null ? null : meanings.of('account', text);
  if (meant === null) return { value: mapping.defaults.account, faults: [] };
  const word = accounts.safeParse(meant).success ? meant : meant.toLowerCase();
  if (accounts.safeParse(word).success) return { value: word, faults: [] };
  const party = record.partyNamed(meant);
  if (party !== null) return { value: `party:${party}`, faults: [] };
  return {
    value: mapping.defaults.account,
    faults: [
      faultOf(
        'not_an_account',
        cells.column('account'),
        `"${short(meant)}" is neither an account nor a party of this process`,
        'Write "joint", "desk", "observer" or the key of a party, or say in the mapping what it means.',
      ),
    ],
  };
}

export function actOf(
  cells: Cells,
  meanings: Meanings,
  axes: Axes,
  { mapping }: Planning,
): Read<NewAssertion['act']> {
  const text = cells.text('act');
  const meant = text === null ? null : meanings.of('act', text);
  if (meant === null) return { value: mapping.defaults.act ?? actSaidBy(axes), faults: [] };
  const act = acts.options.find((one) => one === snake(meant));
  if (act !== undefined) return { value: act, faults: [] };
  return {
    value: 'discuss',
    faults: [
      faultOf(
        'not_an_act',
        cells.column('act'),
        `"${short(meant)}" is no act`,
        `Write one of ${oneOf(acts.options)}, or say in the mapping what "${short(meant)}" means.`,
      ),
    ],
  };
}

const ACT_OF_AGREEMENT = {
  proposed: 'propose',
  agreed: 'agree',
  denied: 'deny',
  withdrawn: 'withdraw',
  none: 'observe',
} as const;

/** The act by which levels are said where nobody says how. */
export function actSaidBy({ agreement: said, legal, implementation }: Axes): NewAssertion['act'] {
  if (said !== null) return ACT_OF_AGREEMENT[said];
  return legal === null && implementation === null ? 'discuss' : 'observe';
}

export function labelOf(cells: Cells, meanings: Meanings, { label }: Planning): Read<Label> {
  const text = cells.text('label');
  const meant = text === null ? null : meanings.of('label', text);
  if (meant === null) return { value: label, faults: [] };
  const said = labelWord.safeParse(meant.toLowerCase()).data;
  if (said !== undefined && labels.indexOf(said) <= labels.indexOf(label)) return { value: said, faults: [] };
  return {
    value: label,
    faults: [
      said === undefined
        ? faultOf(
            'not_a_label',
            cells.column('label'),
            `"${short(meant)}" is no label`,
            `Write one of ${oneOf(labels)}.`,
          )
        : faultOf(
            'label_above_import',
            cells.column('label'),
            'is above the label of this import',
            `Upload the file with the label "${said}".`,
          ),
    ],
  };
}

const snake = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

import { z } from 'zod';
import { key, reference } from '../identity.ts';
import { languageTag } from '../text.ts';
import { account, act } from './assertion.ts';
import { itemKind } from './item.ts';

/**
 * What a column can hold. `level` is a cell of a wide sheet: where the item stood at that meeting. `assertion` and `corrects`
 * are keys by which rows of the file name each other; what is written gets keys of its own.
 */
export const importField = z.enum([
  'item',
  'title',
  'kind',
  'theme',
  'date',
  'meeting',
  'account',
  'act',
  'agreement',
  'legal',
  'implementation',
  'verb',
  'note',
  'source',
  'locator',
  'quotation',
  'label',
  'assertion',
  'corrects',
  'continued_by',
  'cause',
  'actor',
  'level',
]);
export type ImportField = z.infer<typeof importField>;

export const importAxis = z.enum(['agreement', 'legal', 'implementation']);
export type ImportAxis = z.infer<typeof importAxis>;

export const dateOrder = z.enum(['dmy', 'mdy', 'ymd']).meta({
  description: 'How 3/4/2024 is to be read: day, month and year in which order.',
});
export type DateOrder = z.infer<typeof dateOrder>;

const header = z
  .string()
  .min(1)
  .max(500)
  .meta({
    description: 'As `detected` names it: several header rows are joined by ` / `.',
    examples: ['Item'],
  });

const column = z.strictObject({
  header,
  field: importField,
  meeting: key
    .nullable()
    .default(null)
    .meta({ description: 'Of a `level`: the meeting whose column it is; null: what the header names.' }),
});

const value = z.strictObject({
  field: importField,
  text: z.string().min(1).max(200).meta({ description: 'As it stands in the cell; case does not count.' }),
  value: z
    .string()
    .min(1)
    .max(100)
    .nullable()
    .meta({
      description: 'What it means: `3`, `agreed`, `party:TR`; null: nothing is said.',
      examples: ['3'],
    }),
});

const byDefault = z.strictObject({
  account: account.default('desk'),
  act: act.nullable().default(null).meta({ description: 'null: what the levels say by themselves.' }),
  kind: itemKind.default('action'),
  theme: z.string().trim().min(1).max(100).default('imported'),
  track: reference.nullable().default(null).meta({
    description: 'The track of meetings that are not there yet; null: none is added.',
  }),
  source: reference.nullable().default(null).meta({
    description: 'What rows without a source rest on; null: the file itself, added as a source.',
  }),
});

/** How a file is to be read. */
export const importMapping = z
  .strictObject({
    sheets: z
      .array(z.string().max(200))
      .min(1)
      .max(50)
      .meta({ description: 'Which sheets are read, by name.' }),
    shape: z.enum(['long', 'wide']).meta({
      description: '`long`: a row an assertion. `wide`: items in rows, meetings in columns, levels in cells.',
    }),
    headerFrom: z.int().min(0).max(1000).default(1).meta({
      description: 'The first row of the header, counted from 1; 0 for JSON, whose names stand in no row.',
    }),
    headerRows: z.int().min(1).max(10).default(1).meta({ description: 'How many rows the header has.' }),
    columns: z.array(column).min(1).max(1000).meta({ description: 'Columns left out are not read.' }),
    values: z.array(value).max(2000).default([]),
    axis: importAxis
      .default('implementation')
      .meta({ description: 'What the levels of a wide sheet are of.' }),
    dates: dateOrder.nullable().default(null),
    language: languageTag.default('en').meta({ description: 'Of titles and notes', examples: ['tr'] }),
    defaults: byDefault.default(byDefault.parse({})),
  })
  .meta({
    id: 'ImportMapping',
    examples: [
      {
        sheets: ['Table'],
        shape: 'long',
        headerFrom: 1,
        headerRows: 1,
        columns: [
          { header: 'Item', field: 'item', meeting: null },
          { header: 'Date', field: 'date', meeting: null },
          { header: 'Level', field: 'implementation', meeting: null },
        ],
        values: [{ field: 'implementation', text: 'done', value: '3' }],
        axis: 'implementation',
        dates: null,
        language: 'en',
        defaults: byDefault.parse({}),
      },
    ],
  });
export type ImportMapping = z.infer<typeof importMapping>;

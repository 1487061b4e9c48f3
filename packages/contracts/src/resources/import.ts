import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label, processAddress } from '../identity.ts';
import { fault } from '../problem.ts';
import { dateOrder, importMapping } from './import-mapping.ts';

/** The largest file that is taken, in bytes. */
export const LARGEST_IMPORT = 24 * 1024 * 1024;
/** How large the request may be that brings it: base64 has a third more, and there are other fields. */
export const UPLOAD_LIMIT = 34 * 1024 * 1024;
/** How many rows all sheets of it may have, besides a header. */
export const MOST_IMPORTED_ROWS = 100_000;

export const importFormat = z.enum(['csv', 'xlsx', 'ods', 'json']);
export type ImportFormat = z.infer<typeof importFormat>;

const base64 = z
  .base64({ error: 'is not base64', abort: true })
  .min(1)
  .meta({ description: 'The file, in base64; 24 MiB at most.', examples: ['SXRlbSxEYXRl'] });

/** What is sent to have a file looked at. */
export const newImport = z
  .strictObject({
    process: processAddress,
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({
        description: 'The name of the file; its ending has to be that of its content.',
        examples: ['track.csv'],
      }),
    content: base64,
    encoding: z
      .string()
      .max(40)
      .nullable()
      .default(null)
      .meta({ description: 'Of CSV, where it is detected wrongly: `windows-1254`, `utf-16le`.' }),
    label: label
      .default('internal')
      .meta({ description: 'What is written is labelled so, at most what one is cleared for.' }),
  })
  .meta({
    id: 'NewImport',
    examples: [
      {
        process: 'turkiye-armenia',
        name: 'levels.csv',
        content: 'SXRlbSxEYXRlLExldmVsCkkwMiwyMDI2LTAxLTE1LDIK',
      },
    ],
  });
export type NewImport = z.infer<typeof newImport>;

const detectedColumn = z.object({
  header: z.string(),
  samples: z.array(z.string()).meta({ description: 'The first few that stand in it' }),
  dates: z.array(dateOrder).nullable().meta({
    description: 'How its dates can be read; more than one: it has to be said. null: it holds none.',
  }),
});

export const detected = z
  .object({
    format: importFormat,
    encoding: z
      .string()
      .nullable()
      .meta({ description: 'Of CSV', examples: ['windows-1254'] }),
    separator: z
      .string()
      .nullable()
      .meta({ description: 'Of CSV', examples: [';'] }),
    rows: z.int().meta({ description: 'Of all sheets, headers included' }),
    sheets: z.array(
      z.object({
        name: z.string(),
        rows: z.int().meta({ description: 'How many it has, headers included' }),
        headerFrom: z.int().meta({ description: 'The row that its header begins with, from 1' }),
        headerRows: z.int().meta({ description: 'How many rows its header has' }),
        columns: z.array(detectedColumn),
      }),
    ),
  })
  .meta({ id: 'DetectedFile', description: 'What a file was found to be.' });
export type DetectedFile = z.infer<typeof detected>;

export const importState = z.enum([
  'mapping',
  'planning',
  'ready',
  'applying',
  'applied',
  'undoing',
  'undone',
]);
export type ImportState = z.infer<typeof importState>;

export const importChangeKind = z.enum(['new', 'changed', 'same', 'skipped', 'bad']);
export type ImportChangeKind = z.infer<typeof importChangeKind>;

const counts = z.object({
  new: z.int().meta({ description: 'Changes that record something' }),
  changed: z.int().meta({ description: 'Changes that record it otherwise than it stood' }),
  same: z.int().meta({ description: 'Cells that say what is recorded' }),
  skipped: z.int().meta({ description: 'Rows that are left out, for a reason that each of them names' }),
  bad: z.int().meta({ description: 'Cells that cannot be taken' }),
});

export const importResource = z
  .object({
    id,
    process: z.object({ id, slug: z.string() }),
    name: z.string(),
    size: z.int().meta({ description: 'In bytes' }),
    label,
    state: importState.meta({
      description:
        '`mapping`: it waits for being told what its columns are. `planning`, `applying`, `undoing`: it is being worked on, see `progress`. `ready`: its changes can be read, and applied where none is bad.',
    }),
    progress: z.int().min(0).max(100).meta({ description: 'Of what is being done, per cent' }),
    detected,
    suggestion: importMapping.nullable().meta({
      description:
        'A mapping made of what was detected, or of a template that fits; null where nothing can be told.',
    }),
    datesAmbiguous: z.boolean().meta({
      description: 'Dates can be read in more than one way, and `dates` of the mapping has to say in which.',
    }),
    mapping: importMapping.nullable(),
    counts: counts.nullable().meta({ description: 'Of the changes; null before there are any.' }),
    revision: z.int().nullable().meta({
      description:
        'The revision of the process that the changes were held against, or that was made of them.',
    }),
    refusal: z
      .object({ detail: z.string(), errors: z.array(fault) })
      .nullable()
      .meta({ description: 'Why the last thing asked for was not done, in full or in part.' }),
    createdBy: z.string().meta({ description: 'The name of whoever uploaded it.' }),
    createdAt: instant,
    expiresAt: instant
      .nullable()
      .meta({ description: 'When it is forgotten, file and all; what it wrote stays.' }),
  })
  .meta({ id: 'Import', description: 'Somebody’s spreadsheet on its way into a process.' });
export type Import = z.infer<typeof importResource>;

/** What an import can be sent to have it planned, anew if need be. */
export const importChanges = z.strictObject({ mapping: importMapping }).meta({
  id: 'ImportChanges',
  examples: [{ mapping: { sheets: ['Table'], shape: 'long', columns: [{ header: 'Item', field: 'item' }] } }],
});

export const importChange = z
  .object({
    id,
    kind: importChangeKind,
    subject: z.enum(['item', 'meeting', 'source', 'assertion']),
    key: z
      .string()
      .nullable()
      .meta({ description: 'Of the item, the meeting or the source that it is about' }),
    sheet: z.string(),
    row: z.int().meta({ description: 'As a spreadsheet counts; 0: the file as a whole.' }),
    column: z.string().nullable().meta({ description: 'By its header; null: the row as a whole.' }),
    was: z.string().nullable().meta({ description: 'What stood before; null: nothing.' }),
    becomes: z.string().nullable(),
    faults: z.array(
      z.object({
        code: z.string().meta({ examples: ['not_a_level'] }),
        column: z.string().nullable(),
        message: z.string().meta({ description: 'What is wrong, or why it is left out' }),
        remedy: z.string().meta({ description: 'What would do' }),
      }),
    ),
  })
  .meta({ id: 'ImportChange', description: 'One thing that an import would do, or cannot.' });
export type ImportChange = z.infer<typeof importChange>;

export const newImportTemplate = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .meta({ examples: ['The ministry’s sheet'] }),
    mapping: importMapping,
  })
  .meta({
    id: 'NewImportTemplate',
    examples: [
      {
        name: 'The ministry’s sheet',
        mapping: { sheets: ['Table'], shape: 'long', columns: [{ header: 'Item', field: 'item' }] },
      },
    ],
  });
export type NewImportTemplate = z.infer<typeof newImportTemplate>;

export const importTemplate = z
  .object({ id, name: z.string(), mapping: importMapping, createdBy: z.string(), createdAt: instant })
  .meta({ id: 'ImportTemplate', description: 'A mapping kept for files of the same columns.' });
export type ImportTemplate = z.infer<typeof importTemplate>;

import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, key, label, processAddress, reference } from '../identity.ts';
import { point } from '../reckoning/named.ts';
import { method, reading } from '../reckoning/question.ts';
import { itemKind } from './item.ts';

export const reportKinds = [
  'briefing',
  'progress',
  'matrix',
  'milestones',
  'item',
  'accounts',
  'audit',
] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportFormats = ['pdf', 'docx', 'xlsx', 'csv', 'md', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reportStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type ReportState = (typeof reportStates)[number];

/** What is done one after the other, with how much of the work lies behind when it begins, in per cent. */
export const reportSteps = { facts: 10, report: 50, file: 60, keeping: 90 } as const;
export type ReportStep = keyof typeof reportSteps;

/** The largest file that is kept, in bytes. */
export const LARGEST_REPORT = 32 * 1024 * 1024;
/** How large the request may be that brings one to be verified: base64 has a third more. */
export const VERIFIED_LIMIT = 44 * 1024 * 1024;

export const reportKind = z.enum(reportKinds).meta({
  id: 'ReportKind',
  description:
    '`briefing`: one page, what has changed since the last meeting; `progress`: across meetings; `matrix`: items × meetings; `milestones`; `item`: the dossier of one; `accounts`: where they differ; `audit`: the log of the process, for who may read it.',
  examples: ['progress'],
});
export const reportFormat = z
  .enum(reportFormats)
  .meta({ id: 'ReportFormat', description: 'The kind of file.', examples: ['pdf'] });
const reportState = z.enum(reportStates);
export const reportStep = z.enum(Object.keys(reportSteps) as [ReportStep, ...ReportStep[]]);
export const reportLanguage = z
  .enum(['en', 'tr', 'hy'])
  .meta({ description: 'In which it is written', examples: ['en'] });

const list = <T extends z.ZodType>(schema: T) => z.array(schema).max(50);

/** What is asked, as far as it stays the same from one report to the next. */
export const standingQuestion = {
  reading: reading.default('resolved'),
  method: method.default('pam@1'),
  track: list(key).default([]).meta({ description: 'Meetings of these tracks only, by key.' }),
  itemKind: list(itemKind).default([]).meta({ description: 'Items of these kinds only.' }),
  theme: list(z.string().min(1).max(100)).default([]).meta({ description: 'Items of these themes only.' }),
  obligor: list(key).default([]).meta({ description: 'Items promised by these parties only, by key.' }),
  item: reference
    .nullable()
    .default(null)
    .meta({ description: 'What the dossier is about: with the kind `item`, and with no other.' }),
};

/** With nothing left open: asked again, it is answered the same for ever. */
export const frozenQuestion = z
  .object({
    asOf: edtf,
    knownAt: instant,
    reading,
    method,
    track: z.array(key),
    itemKind: z.array(itemKind),
    theme: z.array(z.string()),
    obligor: z.array(key),
    since: point.nullable(),
    item: key.nullable(),
  })
  .meta({ id: 'ReportQuestion', description: 'What a report answers, with nothing left open.' });
export type FrozenQuestion = z.infer<typeof frozenQuestion>;

export const reportFailure = z
  .object({
    code: z
      .enum(['too_large', 'quota_exceeded', 'maker_gone', 'not_found', 'validation_failed', 'broken'])
      .meta({
        description:
          '`too_large`: the file would be; `quota_exceeded`: there are too many bytes of files already; `maker_gone`: whoever asked for it may not see it any more; `not_found`, `validation_failed`: what was asked about is not there any more; `broken`: on our side, several times.',
      }),
    detail: z.string().meta({ description: 'For people' }),
  })
  .meta({ id: 'ReportFailure', description: 'Why there is no file.' });
export type ReportFailure = z.infer<typeof reportFailure>;

export const report = z
  .object({
    id,
    process: z.object({ id, slug: z.string().meta({ examples: ['turkiye-armenia'] }) }),
    kind: reportKind,
    format: reportFormat,
    language: reportLanguage,
    question: frozenQuestion,
    label: label.meta({
      description: 'The most that may stand in it; who is cleared for it may have the file.',
    }),
    state: reportState,
    progress: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'How much is done, in per cent', examples: [60] }),
    step: reportStep.nullable().meta({ description: 'What is being done; null while it is not being made.' }),
    digest: z
      .string()
      .nullable()
      .meta({
        description: 'Of the record as it was asked; null until it is made. The same question has the same.',
        examples: ['sha256-…'],
      }),
    sha256: z
      .string()
      .nullable()
      .meta({ description: 'Of the file, in hex. Made again it is the same; null until it is made.' }),
    bytes: z.int().nullable().meta({ description: 'How large the file is; null until it is made.' }),
    failure: reportFailure.nullable(),
    schedule: id.nullable().meta({ description: 'That has asked for it; null: somebody has.' }),
    madeBy: z.string().meta({ description: 'The name of whoever asked for it, or made its schedule.' }),
    createdAt: instant,
    finishedAt: instant.nullable(),
    expiresAt: instant.nullable().meta({
      description: 'Until when the file is kept, a week; `retry` makes it again. null: there is none.',
    }),
  })
  .meta({
    id: 'Report',
    description: 'A file that is made of the record, frozen: made again it is the same.',
  });
export type Report = z.infer<typeof report>;

export const newReport = z
  .strictObject({
    process: processAddress,
    kind: reportKind,
    format: reportFormat.default('pdf'),
    language: reportLanguage.default('en'),
    asOf: edtf.optional().meta({ description: 'What was so by then. Today (UTC) where it is left out.' }),
    knownAt: instant
      .optional()
      .meta({ description: 'As it was recorded by then. Now where it is left out or lies ahead.' }),
    ...standingQuestion,
    since: point.nullable().default(null).meta({
      description:
        'From which meeting or day on a briefing tells what has changed; null: the meeting before the last.',
    }),
    label: label.default('public').meta({
      description: 'The most that may stand in it, and at most what one is cleared for.',
    }),
  })
  .meta({
    id: 'NewReport',
    examples: [{ process: 'turkiye-armenia', kind: 'progress', format: 'csv', language: 'hy' }],
  });
export type NewReport = z.infer<typeof newReport>;

export const previewedReport = newReport.omit({ format: true }).meta({
  id: 'PreviewedReport',
  description: 'What a report is to answer, before it is one.',
  examples: [{ process: 'turkiye-armenia', kind: 'briefing', language: 'tr' }],
});

export const reportPreview = z
  .object({
    process: z.object({ id, slug: z.string().meta({ examples: ['turkiye-armenia'] }) }),
    kind: reportKind,
    language: reportLanguage,
    question: frozenQuestion,
    label,
    digest: z.string().meta({ description: 'Of the record as it was asked.', examples: ['sha256-…'] }),
    content: z
      .record(z.string(), z.unknown())
      .meta({ description: 'As a file of the format `json` has it.' }),
  })
  .meta({
    id: 'ReportPreview',
    description: 'What a report of this question says. Made of the same question, its file says the same.',
  });
export type ReportPreview = z.infer<typeof reportPreview>;

export const askedVerification = z
  .union([
    z.strictObject({
      file: z
        .base64({ error: 'is not base64', abort: true })
        .min(1)
        .meta({ description: 'The file as it is, in base64; 32 MiB at most.' }),
    }),
    z.strictObject({
      digest: z.string().regex(/^sha256-[A-Za-z0-9+/_=-]{1,100}$/, 'is not a digest'),
    }),
  ])
  .meta({
    id: 'AskedVerification',
    description: 'A file, or the digest that stands in one.',
    examples: [{ digest: 'sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' }],
  });

export const placeInFile = z
  .object({
    code: z
      .enum([
        'digest',
        'paragraph',
        'heading',
        'table_header',
        'table_cell',
        'row_header',
        'row_cell',
        'named_cell',
        'value',
        'page_text',
        'sheet_cell',
      ])
      .meta({
        description:
          '`digest`; `paragraph` and `table_cell` of a `part` (`body`, `header`, `footer`, `footnotes`, `endnotes`); `heading`; `table_header`; `row_header` and `row_cell` of CSV; `named_cell` of a table of JSON, and `value` by its `path`; `page_text` of PDF; `sheet_cell` of XLSX.',
      }),
    parameters: z
      .record(z.string(), z.union([z.string(), z.int().meta({ description: 'Which one, from 1' })]))
      .meta({
        description: 'By name: numbers count from 1.',
        examples: [{ row: 3, column: 'score' }],
      }),
  })
  .meta({ id: 'PlaceInFile', description: 'Where in a file something stands, to be said in any language.' });
export type PlaceInFile = z.infer<typeof placeInFile>;

export const reportVerification = z
  .object({
    holds: z.boolean().meta({ description: 'Whether every figure is that of the record.' }),
    identical: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether it is, byte for byte, the file that is made again; null of a digest.' }),
    report: z.object({
      kind: reportKind,
      language: reportLanguage,
      process: z.string().meta({ description: 'Its slug', examples: ['turkiye-armenia'] }),
      question: frozenQuestion,
      label,
      digest: z.string().meta({ description: 'Of the record, asked once more.', examples: ['sha256-…'] }),
    }),
    firstDifference: z
      .object({
        place: z
          .string()
          .meta({ description: 'Where in the report, in English', examples: ['row 3, column score'] }),
        at: placeInFile,
        found: z.string().nullable().meta({ description: 'In the file; null: nothing.' }),
        recorded: z.string().nullable().meta({ description: 'By the record; null: nothing.' }),
      })
      .nullable()
      .meta({ description: 'null where there is none.' }),
  })
  .meta({ id: 'ReportVerification', description: 'What a report says, held against the record.' });
export type ReportVerification = z.infer<typeof reportVerification>;

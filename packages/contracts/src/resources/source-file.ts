import { z } from 'zod';
import { id, key, label, ref } from '../identity.ts';
import { fault } from '../problem.ts';
import { languageTag } from '../text.ts';
import { source } from './source.ts';

export const sourceFormat = z
  .enum(['csl-json', 'bibtex', 'ris'])
  .meta({ description: 'Of reference managers: CSL-JSON, BibTeX with the fields of BibLaTeX, or RIS.' });

/** What is sent to add the sources that a reference manager has. */
export const newSourceFile = z
  .strictObject({
    format: sourceFormat,
    content: z.string().min(1).max(300_000).meta({ description: 'The file as it is; 500 entries at most.' }),
    language: languageTag.default('en').meta({ description: 'Of entries that do not say their own.' }),
    label: label.default('public').meta({ description: 'What each of them is labelled.' }),
    duplicates: z.enum(['refuse', 'leave_out']).default('refuse').meta({
      description: 'What becomes of an entry at whose address there is a source already.',
    }),
    dryRun: z
      .boolean()
      .default(false)
      .meta({ description: 'Says what it would come to, and what speaks against it; writes nothing.' }),
  })
  .meta({
    id: 'NewSourceFile',
    examples: [
      {
        format: 'ris',
        content:
          'TY  - NEWS\nTI  - The gate at the border\nPB  - A newspaper\nDA  - 2024/07/30\nUR  - https://news.example.org/gate\nER  - \n',
      },
    ],
  });
export type NewSourceFile = z.infer<typeof newSourceFile>;

export const sourceFileRead = z
  .object({
    written: z.boolean().meta({ description: 'Whether they have been added.' }),
    entries: z.array(
      source.pick({ kind: true, language: true }).extend({
        id: id.nullable().meta({ description: 'Of the source that it has become.' }),
        key: key.nullable().meta({ description: 'null where one is yet to be drawn.' }),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        publishedOn: z.string().nullable(),
        url: z.string().nullable(),
        duplicateOf: ref.nullable().meta({ description: 'The source that there is at its address.' }),
      }),
    ),
    errors: z.array(fault).meta({ description: 'Of a dry run: what speaks against it.' }),
  })
  .meta({ id: 'SourceFileRead', description: 'What a file of sources comes to, entry by entry.' });
export type SourceFileRead = z.infer<typeof sourceFileRead>;

import { z } from 'zod';
import { times } from '../date.ts';
import { operation } from '../operation.ts';
import { newSourceFile, sourceFileRead, sourceFormat } from '../resources/source-file.ts';
import { inProcess } from './record.ts';

export const exportSources = operation({
  id: 'exportSources',
  method: 'GET',
  path: '/v1/processes/{process}/sources/export',
  tag: 'Sources',
  summary: 'Sources for reference managers',
  description:
    'All that the caller sees, by key. Titles stand as published, in their own language; the key is the citation key, and the kind the genre. Stored texts and notes stay here.',
  permission: 'processes:read',
  params: inProcess,
  query: z.strictObject({
    format: sourceFormat
      .default('csl-json')
      .meta({ description: 'CSL-JSON, BibTeX with the fields of BibLaTeX, or RIS.' }),
    ...times,
  }),
  success: {
    status: 200,
    media: [
      'application/vnd.citationstyles.csl+json; charset=utf-8',
      'application/x-bibtex; charset=utf-8',
      'application/x-research-info-systems; charset=utf-8',
    ],
    description: 'The file',
  },
  problems: ['not_found'],
});

export const importSources = operation({
  id: 'importSources',
  method: 'POST',
  path: '/v1/processes/{process}/sources/import',
  tag: 'Sources',
  summary: 'Add sources from a reference manager',
  description:
    'All of them or none, in one revision. The citation key becomes the key where it can be one. Refused with every fault at once, each named by its entry; an entry at whose address there is a source already is one, unless such are to be left out.',
  permission: 'sources:write',
  params: inProcess,
  body: newSourceFile,
  success: { status: 200, body: sourceFileRead, description: 'What it came to' },
  problems: ['not_found', 'conflict'],
});

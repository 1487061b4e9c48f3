import { z } from 'zod';
import { times } from '../date.ts';
import { operation } from '../operation.ts';
import { newSourceText, source, sourceText } from '../resources/source.ts';
import { newSource, sourceChanges } from '../resources/source-changes.ts';
import { oneInProcess } from './record.ts';
import { writable } from './writable.ts';

export const {
  add: addSource,
  update: updateSource,
  remove: removeSource,
} = writable(
  { one: 'Source', noun: 'source', path: 'sources', tag: 'Sources' },
  {
    resource: source,
    added: newSource,
    changes: sourceChanges,
    permission: 'sources:write',
    about: {
      add: 'Its text may come with it.',
      update: 'Its text is stored at `/text`.',
    },
  },
);

export const getSourceText = operation({
  id: 'getSourceText',
  method: 'GET',
  path: '/v1/processes/{process}/sources/{id}/text',
  tag: 'Sources',
  summary: 'The stored text of a source',
  permission: 'processes:read',
  ofPublished: true,
  params: oneInProcess,
  query: z.strictObject(times),
  success: { status: 200, body: sourceText, description: 'The text with its hash' },
  problems: ['not_found'],
});

export const storeSourceText = operation({
  id: 'storeSourceText',
  method: 'PUT',
  path: '/v1/processes/{process}/sources/{id}/text',
  tag: 'Sources',
  summary: 'Store the text of a source',
  description:
    'From then on a quotation has to stand in it. Refused where a quotation of an assertion that stands would not: `errors` names each such assertion. Where no text is stored yet there is nothing to match: `If-Match` is left out.',
  permission: 'sources:write',
  params: oneInProcess,
  body: newSourceText,
  ifMatch: true,
  success: { status: 200, body: sourceText, description: 'The text with its hash' },
  problems: ['not_found', 'conflict'],
});

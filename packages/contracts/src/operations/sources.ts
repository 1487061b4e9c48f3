import { z } from 'zod';
import { times } from '../date.ts';
import { operation } from '../operation.ts';
import { newSource, newSourceText, source, sourceText } from '../resources/source.ts';
import { inProcess, oneInProcess } from './record.ts';

export const addSource = operation({
  id: 'addSource',
  method: 'POST',
  path: '/v1/processes/{process}/sources',
  tag: 'Sources',
  summary: 'Add a source, with its text where there is one',
  permission: 'sources:write',
  params: inProcess,
  body: newSource,
  success: { status: 201, body: source, description: 'The source' },
  problems: ['not_found'],
});

export const getSourceText = operation({
  id: 'getSourceText',
  method: 'GET',
  path: '/v1/processes/{process}/sources/{id}/text',
  tag: 'Sources',
  summary: 'The stored text of a source',
  permission: 'processes:read',
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
    'From then on a quotation has to stand in it. Refused where a quotation of an assertion that stands would not: `errors` names each such assertion.',
  permission: 'sources:write',
  params: oneInProcess,
  body: newSourceText,
  success: { status: 200, body: sourceText, description: 'The text with its hash' },
  problems: ['not_found', 'conflict'],
});

import { z } from 'zod';
import { operation } from '../operation.ts';
import { newPublication, publication, publicationName } from '../resources/publication.ts';
import { inProcess } from './record.ts';

const tag = 'Publication';
const path = '/v1/processes/{process}/publication';

export const getPublication = operation({
  id: 'getPublication',
  method: 'GET',
  path,
  tag,
  summary: 'Under which name a process is published',
  description: '404 where it is not.',
  permission: 'processes:read',
  params: inProcess,
  success: { status: 200, body: publication, description: 'The publication' },
  problems: ['not_found'],
});

export const publishProcess = operation({
  id: 'publishProcess',
  method: 'POST',
  path,
  tag,
  summary: 'Show to everybody what is public of a process',
  description:
    'Refused where the process itself is not public, where it is published already, and where the name is another’s. Its page is at `/p/{name}` of the dashboard; whoever sends `Authorization: Bearer pub_{name}` reads what lies in the process as somebody cleared for what is public, and the names of no members. What is made public or hidden later is shown or hidden at once. Archiving leaves it published.',
  permission: 'processes:publish',
  params: inProcess,
  body: newPublication,
  success: { status: 200, body: publication, description: 'The publication' },
  problems: ['not_found', 'conflict'],
});

export const withdrawPublication = operation({
  id: 'withdrawPublication',
  method: 'DELETE',
  path,
  tag,
  summary: 'Show a process to its organization alone again, at once',
  description: 'The name stays the organization’s, so that what is cited never leads to something else.',
  permission: 'processes:publish',
  params: inProcess,
  success: { status: 204, description: 'Withdrawn' },
  problems: ['not_found'],
});

export const findPublication = operation({
  id: 'findPublication',
  method: 'GET',
  path: '/v1/publications/{publication}',
  tag,
  summary: 'What is published under a name',
  description: '404 where nothing is, or not any more, or nothing of it is public.',
  permission: 'public',
  params: z.strictObject({ publication: publicationName }),
  success: { status: 200, body: publication, description: 'The publication' },
  problems: ['not_found'],
});

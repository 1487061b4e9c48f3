import { operation } from '../operation.ts';
import { processResource } from '../resources/process.ts';
import { newProcess, processChanges } from '../resources/process-changes.ts';
import { inProcess } from './record.ts';

export const addProcess = operation({
  id: 'addProcess',
  method: 'POST',
  path: '/v1/processes',
  tag: 'Processes',
  summary: 'Add a process, with its first parties',
  permission: 'processes:write',
  body: newProcess,
  success: { status: 201, body: processResource, description: 'The process' },
  problems: [],
});

export const updateProcess = operation({
  id: 'updateProcess',
  method: 'PATCH',
  path: '/v1/processes/{process}',
  tag: 'Processes',
  summary: 'Change what is said of a process, and its rules; archive or restore it',
  description:
    'Only what is sent is changed, and null empties. `stallRules` are replaced whole. Its revision is part of its state, so whatever was written in it since makes `If-Match` stale. An archived process takes one change: `"archived": false`.',
  permission: 'processes:write',
  params: inProcess,
  body: processChanges,
  ifMatch: true,
  success: { status: 200, body: processResource, description: 'The process as it is now' },
  problems: ['not_found', 'conflict'],
});

export const removeProcess = operation({
  id: 'removeProcess',
  method: 'DELETE',
  path: '/v1/processes/{process}',
  tag: 'Processes',
  summary: 'Remove a process that holds nothing',
  description:
    'Refused with 409 where anything is recorded in it: archive it instead. Its slug is free from then on; what was known of it is read by its id and an earlier `knownAt`.',
  permission: 'processes:write',
  params: inProcess,
  ifMatch: true,
  success: { status: 204, description: 'Removed' },
  problems: ['not_found', 'conflict'],
});

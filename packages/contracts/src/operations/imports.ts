import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import {
  importChange,
  importChangeKind,
  importChanges,
  importResource,
  importTemplate,
  newImport,
  newImportTemplate,
  UPLOAD_LIMIT,
} from '../resources/import.ts';

const one = z.strictObject({ import: id });
const oneTemplate = z.strictObject({ template: id });
const of = { tag: 'Imports', permission: 'assertions:append' } as const;

export const listImports = operation({
  ...of,
  id: 'listImports',
  method: 'GET',
  path: '/v1/imports',
  summary: 'Files on their way into processes',
  description: 'Those that were uploaded by somebody who is cleared for no more than the caller.',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(importResource), description: 'A page of imports' },
  problems: [],
});

export const getImport = operation({
  ...of,
  id: 'getImport',
  method: 'GET',
  path: '/v1/imports/{import}',
  summary: 'One import: what was detected, how far it is, what it comes to',
  params: one,
  success: { status: 200, body: importResource, description: 'The import' },
  problems: ['not_found'],
});

export const createImport = operation({
  ...of,
  id: 'createImport',
  method: 'POST',
  path: '/v1/imports',
  summary: 'Upload a file and have it looked at',
  description:
    'CSV, XLSX, ODS or JSON. Nothing is written into the process: the answer says what the file was found to be, and suggests a mapping. A file that cannot be read, or is not safe to, is refused with the reason. An organization may have 50 that are not forgotten yet.',
  body: newImport,
  bodyLimit: UPLOAD_LIMIT,
  success: { status: 201, body: importResource, description: 'The import' },
  problems: ['conflict'],
});

export const updateImport = operation({
  ...of,
  id: 'updateImport',
  method: 'PATCH',
  path: '/v1/imports/{import}',
  summary: 'Say what its columns are, and have its changes worked out',
  description:
    'Every cell is held against the record and the rules of the ledger as it is now; nothing is written. `state` is `ready` when the changes can be read. The same mapping once more works them out anew.',
  params: one,
  body: importChanges,
  ifMatch: true,
  success: { status: 200, body: importResource, description: 'The import as it is now' },
  problems: ['not_found', 'conflict', 'precondition_failed', 'precondition_required'],
});

export const listImportChanges = operation({
  ...of,
  id: 'listImportChanges',
  method: 'GET',
  path: '/v1/imports/{import}/changes',
  summary: 'What an import would do, or cannot, in the order of the file',
  params: one,
  query: pageQuery
    .extend({ kind: importChangeKind.optional().meta({ description: 'Only changes that are so.' }) })
    .strict(),
  success: { status: 200, body: pageOf(importChange), description: 'A page of changes' },
  problems: ['not_found'],
});

export const applyImport = operation({
  ...of,
  id: 'applyImport',
  method: 'POST',
  path: '/v1/imports/{import}/apply',
  summary: 'Write what it comes to, all of it or nothing',
  description:
    'In one transaction, which makes one revision. Refused while a cell is bad, and where the process has been written in since the changes were worked out. `state` is `applied` when it is done; where it could not be, it is `ready` again and `refusal` says why.',
  params: one,
  success: { status: 200, body: importResource, description: 'The import, being applied' },
  problems: ['not_found', 'conflict', 'review_required'],
});

export const undoImport = operation({
  ...of,
  id: 'undoImport',
  method: 'POST',
  path: '/v1/imports/{import}/undo',
  summary: 'Take back what it has written, as one act',
  description:
    'Each assertion is corrected by one that says nothing. What it added is removed, but for what those assertions stand on: an item of which nothing is said any more counts nowhere, and a meeting is marked as cancelled. Refused where something else rests on what it added, or has changed it; `refusal` names what.',
  params: one,
  success: { status: 200, body: importResource, description: 'The import, being undone' },
  problems: ['not_found', 'conflict', 'review_required'],
});

export const removeImport = operation({
  ...of,
  id: 'removeImport',
  method: 'DELETE',
  path: '/v1/imports/{import}',
  summary: 'Forget an import, file and all',
  description: 'What it has written stays, and can be undone by it no more.',
  params: one,
  success: { status: 204, description: 'Forgotten' },
  problems: ['not_found', 'conflict'],
});

export const listImportTemplates = operation({
  ...of,
  id: 'listImportTemplates',
  method: 'GET',
  path: '/v1/import-templates',
  summary: 'Mappings that were kept',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(importTemplate), description: 'A page of templates' },
  problems: [],
});

export const createImportTemplate = operation({
  ...of,
  id: 'createImportTemplate',
  method: 'POST',
  path: '/v1/import-templates',
  summary: 'Keep a mapping for files of the same columns',
  description: 'It is suggested for a file that has all its columns. An organization may have 200.',
  body: newImportTemplate,
  success: { status: 201, body: importTemplate, description: 'The template' },
  problems: ['conflict'],
});

export const getImportTemplate = operation({
  ...of,
  id: 'getImportTemplate',
  method: 'GET',
  path: '/v1/import-templates/{template}',
  summary: 'One mapping that was kept',
  params: oneTemplate,
  success: { status: 200, body: importTemplate, description: 'The template' },
  problems: ['not_found'],
});

export const removeImportTemplate = operation({
  ...of,
  id: 'removeImportTemplate',
  method: 'DELETE',
  path: '/v1/import-templates/{template}',
  summary: 'Forget a template',
  params: oneTemplate,
  success: { status: 204, description: 'Forgotten' },
  problems: ['not_found'],
});

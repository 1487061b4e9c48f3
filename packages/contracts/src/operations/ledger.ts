import { z } from 'zod';
import { times } from '../date.ts';
import { operation } from '../operation.ts';
import { assertion } from '../resources/assertion.ts';
import {
  appended,
  newAssertion,
  newAssertions,
  newCorrection,
  newGenericReconfirmation,
} from '../resources/new-assertion.ts';
import { languageTag } from '../text.ts';
import { assertionFilters, inProcess, oneInProcess } from './record.ts';

export const exportAssertions = operation({
  id: 'exportAssertions',
  method: 'GET',
  path: '/v1/processes/{process}/assertions.csv',
  tag: 'Assertions',
  summary: 'Assertions of a process as CSV, a row each',
  description:
    'However many there are: rows come as they are read. The columns up to `label` are those that an import of a long sheet reads; what follows them (`assertion`, its key, to `actor`) it leaves alone. RFC 4180, UTF-8 with a byte order mark; a text that a spreadsheet would take for a formula has an apostrophe before it. Texts in several languages are given in one. Of several filters all have to be met, of one that is repeated any. The export is an entry of the log.',
  permission: 'processes:read',
  params: inProcess,
  query: z.strictObject({
    ...times,
    ...assertionFilters,
    language: languageTag.default('en').meta({
      description: 'Of titles and notes; what has no text in it is given in English, else in another.',
    }),
  }),
  success: { status: 200, media: ['text/csv; charset=utf-8'], description: 'The file' },
  problems: ['not_found'],
});

export const appendAssertion = operation({
  id: 'appendAssertion',
  method: 'POST',
  path: '/v1/processes/{process}/assertions',
  tag: 'Assertions',
  summary: 'Append an assertion to the ledger',
  description:
    'Nothing is overwritten: an assertion is never changed and never deleted. An implementation value may fall only by a reversal or a correction. Whatever speaks against it is told in one answer: a field that is not well-formed, and beside it what the ledger holds against the others.',
  permission: 'assertions:append',
  params: inProcess,
  body: newAssertion,
  success: { status: 201, body: assertion, description: 'The assertion as recorded' },
  problems: ['not_found', 'conflict', 'review_required'],
});

export const appendAssertions = operation({
  id: 'appendAssertions',
  method: 'POST',
  path: '/v1/processes/{process}/assertions/batch',
  tag: 'Assertions',
  summary: 'Append many assertions, all or none',
  description:
    'They make one revision and are known from one instant. Each is looked at as if those before it had been appended; faults point to `/assertions/3/effectiveOn`.',
  permission: 'assertions:append',
  params: inProcess,
  body: newAssertions,
  success: { status: 201, body: appended, description: 'The assertions as recorded, in the order sent' },
  problems: ['not_found', 'conflict', 'review_required'],
});

export const correctAssertion = operation({
  id: 'correctAssertion',
  method: 'POST',
  path: '/v1/processes/{process}/assertions/{id}/corrections',
  tag: 'Assertions',
  summary: 'Correct an assertion that was wrong',
  description:
    'Appends an assertion that stands in its place from now on; history is restated, nothing has gone backwards. The corrected one stays readable and names its correction. What is corrected already is not corrected again: its correction is.',
  permission: 'assertions:append',
  params: oneInProcess,
  body: newCorrection,
  success: {
    status: 201,
    body: assertion,
    collection: '/v1/processes/{process}/assertions',
    description: 'The correction as recorded',
  },
  problems: ['not_found', 'conflict', 'review_required'],
});

export const reconfirmGenerically = operation({
  id: 'reconfirmGenerically',
  method: 'POST',
  path: '/v1/processes/{process}/assertions/generic-reconfirmations',
  tag: 'Assertions',
  summary: 'Record that a meeting reconfirmed "the agreements" as a whole',
  description:
    'Reaches every item that was agreed at an earlier meeting of the same track and is agreed and open on the eve of this one: an assertion with `generic: true` for each, in one revision. Those that the meeting names otherwise are left out by `except`.',
  permission: 'assertions:append',
  params: inProcess,
  body: newGenericReconfirmation,
  success: { status: 201, body: appended, description: 'An assertion for each item reached' },
  problems: ['not_found', 'conflict', 'review_required'],
});

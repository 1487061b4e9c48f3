import { z } from 'zod';
import { id, processAddress } from '../identity.ts';
import { operation } from '../operation.ts';
import { orderedQuery, pageOf } from '../page.ts';
import {
  askedVerification,
  newReport,
  previewedReport,
  report,
  reportKind,
  reportPreview,
  reportStates,
  reportVerification,
  VERIFIED_LIMIT,
} from '../resources/report.ts';

const oneReport = z.strictObject({ report: id });
const of = { tag: 'Reports', permission: 'reports:read' } as const;

export const listReports = operation({
  ...of,
  id: 'listReports',
  method: 'GET',
  path: '/v1/reports',
  summary: 'Reports of the organization, with how far they are',
  description: 'Those of processes that the caller sees, with a label that they are cleared for.',
  query: orderedQuery([])
    .extend({
      process: processAddress.optional().meta({ description: 'Of this process only, by id or slug.' }),
      kind: reportKind.optional().meta({ description: 'Of this kind only.' }),
      state: z.enum(reportStates).optional().meta({ description: 'Those only that are so.' }),
    })
    .strict(),
  success: { status: 200, body: pageOf(report), description: 'A page of reports' },
  problems: [],
});

export const getReport = operation({
  ...of,
  id: 'getReport',
  method: 'GET',
  path: '/v1/reports/{report}',
  summary: 'One report: what it answers and how far it is',
  params: oneReport,
  success: { status: 200, body: report, description: 'The report' },
  problems: ['not_found'],
});

export const createReport = operation({
  ...of,
  id: 'createReport',
  method: 'POST',
  path: '/v1/reports',
  summary: 'Have a report made',
  description:
    'In the background: the answer says where it is watched. The two times are fixed now, so that it is frozen: made again it has the same bytes. `report.made` or `report.failed` tells of its end.',
  body: newReport,
  success: { status: 201, body: report, description: 'The report, in the queue' },
  problems: ['quota_exceeded'],
});

export const previewReport = operation({
  ...of,
  id: 'previewReport',
  method: 'POST',
  path: '/v1/reports/preview',
  summary: 'Look at a report without having one made',
  description:
    'Worked out at once and kept nowhere, so it counts as none of the reports that the organization may have.',
  body: previewedReport,
  success: { status: 200, body: reportPreview, description: 'What the report says' },
  problems: ['conflict'],
});

export const getReportFile = operation({
  ...of,
  id: 'getReportFile',
  method: 'GET',
  path: '/v1/reports/{report}/file',
  summary: 'The file of a report that is done',
  description: 'With its hash as the `ETag`. 409 while there is none, or after it has expired.',
  params: oneReport,
  success: {
    status: 200,
    media: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv; charset=utf-8',
      'text/markdown; charset=utf-8',
      'application/json',
    ],
    description: 'The file',
  },
  problems: ['not_found', 'conflict'],
});

export const cancelReport = operation({
  ...of,
  id: 'cancelReport',
  method: 'POST',
  path: '/v1/reports/{report}/cancel',
  summary: 'Have a report made no further',
  description: 'Seen between two steps. One that has ended stays what it is.',
  params: oneReport,
  success: { status: 200, body: report, description: 'The report as it is now' },
  problems: ['not_found'],
});

export const retryReport = operation({
  ...of,
  id: 'retryReport',
  method: 'POST',
  path: '/v1/reports/{report}/retry',
  summary: 'Have a report made again that has failed, was cancelled or has expired',
  description: 'Of the same question at the same two times: the file is the same.',
  params: oneReport,
  success: { status: 200, body: report, description: 'The report, in the queue once more' },
  problems: ['not_found', 'conflict', 'quota_exceeded'],
});

export const removeReport = operation({
  ...of,
  id: 'removeReport',
  method: 'DELETE',
  path: '/v1/reports/{report}',
  summary: 'Throw a report away, with its file',
  description: 'One’s own, or any for whoever may change the organization.',
  params: oneReport,
  success: { status: 204, description: 'Gone' },
  problems: ['not_found'],
});

export const verifyReport = operation({
  ...of,
  id: 'verifyReport',
  method: 'POST',
  path: '/v1/reports/verify',
  summary: 'Hold a report against the record',
  description:
    'The report is made again of what it says that it answers, and compared figure by figure: the first that differs is named. It is made for the caller: what they may not see is not there.',
  body: askedVerification,
  bodyLimit: VERIFIED_LIMIT,
  success: { status: 200, body: reportVerification, description: 'Whether it holds' },
  problems: ['not_found'],
});

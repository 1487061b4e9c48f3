import { z } from 'zod';
import { operation } from '../operation.ts';
import { matrix } from '../reckoning/matrix.ts';
import { progress } from '../reckoning/progress.ts';
import { question } from '../reckoning/question.ts';
import { inProcess } from './record.ts';

export const getProgress = operation({
  id: 'getProgress',
  method: 'GET',
  path: '/v1/processes/{process}/progress',
  tag: 'Reckoning',
  summary: 'Progress across meetings',
  description:
    'A point for each meeting held by `asOf`, and the state at `asOf` itself. The score is worked out by the named method over the items agreed under the reading; it is null, never 0, where nothing is agreed.',
  permission: 'processes:read',
  params: inProcess,
  query: question.strict(),
  success: { status: 200, body: progress, description: 'The series' },
  problems: ['not_found'],
});

export const getMatrix = operation({
  id: 'getMatrix',
  method: 'GET',
  path: '/v1/processes/{process}/matrix',
  tag: 'Reckoning',
  summary: 'Items × meetings',
  description: 'The state of each item at each meeting, and what moved since the meeting before.',
  permission: 'processes:read',
  params: inProcess,
  query: question.strict(),
  success: { status: 200, body: matrix, description: 'The matrix' },
  problems: ['not_found'],
});

export const getProgressReport = operation({
  id: 'getProgressReport',
  method: 'GET',
  path: '/v1/processes/{process}/reports/progress',
  tag: 'Reports',
  summary: 'Progress across meetings, as a file',
  description: 'The same numbers as `progress`, as CSV (RFC 4180, a row for each point) or JSON.',
  permission: 'reports:read',
  params: inProcess,
  query: question
    .extend({
      format: z.enum(['csv', 'json']).default('csv'),
      lang: z.enum(['en', 'tr', 'hy']).default('en'),
    })
    .strict(),
  success: {
    status: 200,
    media: ['text/csv; charset=utf-8', 'application/json'],
    description: 'The file',
  },
  problems: ['not_found'],
});

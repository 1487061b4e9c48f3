import { z } from 'zod';
import { operation } from '../operation.ts';
import { breakdown, grouping } from '../reckoning/breakdown.ts';
import { explanation } from '../reckoning/explanation.ts';
import { matrix } from '../reckoning/matrix.ts';
import { movementBetween } from '../reckoning/movement-between.ts';
import { point } from '../reckoning/named.ts';
import { progress } from '../reckoning/progress.ts';
import { question } from '../reckoning/question.ts';
import { undertaking } from '../reckoning/undertaking.ts';
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
  ofPublished: true,
  params: inProcess,
  query: question.strict(),
  success: { status: 200, body: progress, description: 'The series' },
  problems: ['not_found'],
});

const at = point.optional().meta({ description: 'A meeting or a date; `asOf` where it is left out.' });

export const explainProgress = operation({
  id: 'explainProgress',
  method: 'GET',
  path: '/v1/processes/{process}/progress/explain',
  tag: 'Reckoning',
  summary: 'A score, term by term',
  description:
    'What each item gives to the score at a point, and the assertions and sources that rests on. The contributions add up to the score: exactly as fractions, and as shown after rounding.',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question.extend({ at }).strict(),
  success: { status: 200, body: explanation, description: 'The terms' },
  problems: ['not_found'],
});

export const getMovement = operation({
  id: 'getMovement',
  method: 'GET',
  path: '/v1/processes/{process}/movement',
  tag: 'Reckoning',
  summary: 'Movement between any two points',
  description:
    'After the first point, up to and with the second: every item put forward by then in exactly one class, its state before and after, and the change of the score in parts that add up.',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question
    .extend({
      from: point
        .optional()
        .meta({ description: 'A meeting or a date; the beginning where it is left out.' }),
      to: point.optional().meta({ description: 'A meeting or a date; `asOf` where it is left out.' }),
    })
    .strict(),
  success: { status: 200, body: movementBetween, description: 'The movement' },
  problems: ['not_found'],
});

export const getBreakdown = operation({
  id: 'getBreakdown',
  method: 'GET',
  path: '/v1/processes/{process}/breakdown',
  tag: 'Reckoning',
  summary: 'Counts and scores by legal state, theme, kind or obligor',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question
    .extend({ at, by: grouping.default('theme').meta({ description: 'What makes a group.' }) })
    .strict(),
  success: { status: 200, body: breakdown, description: 'The groups' },
  problems: ['not_found'],
});

export const getUndertaking = operation({
  id: 'getUndertaking',
  method: 'GET',
  path: '/v1/processes/{process}/undertaking',
  tag: 'Reckoning',
  summary: 'Provisional and binding',
  description:
    'In a single undertaking nothing is agreed until everything is agreed: agreed items stay provisional while any open item is not. Elsewhere what is agreed binds at once. Filters narrow what counts as everything: leave them out for the standing of the whole.',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question.extend({ at }).strict(),
  success: { status: 200, body: undertaking, description: 'What binds and what waits' },
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
  ofPublished: true,
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
      format: z.enum(['csv', 'json']).default('csv').meta({ description: 'The kind of file.' }),
      lang: z
        .enum(['en', 'tr', 'hy'])
        .default('en')
        .meta({ description: 'The language of titles and labels.' }),
    })
    .strict(),
  success: {
    status: 200,
    media: ['text/csv; charset=utf-8', 'application/json'],
    description: 'The file',
  },
  problems: ['not_found'],
});

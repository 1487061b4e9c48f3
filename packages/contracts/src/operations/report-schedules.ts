import { z } from 'zod';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import {
  askedRuns,
  newReportSchedule,
  previewedRuns,
  reportSchedule,
  reportScheduleChanges,
} from '../resources/report-schedule.ts';

const oneSchedule = z.strictObject({ schedule: id });
const of = { tag: 'Reports', permission: 'reports:read' } as const;

export const listReportSchedules = operation({
  ...of,
  id: 'listReportSchedules',
  method: 'GET',
  path: '/v1/report-schedules',
  summary: 'Reports that are made again and again',
  description: 'Those of processes that the caller sees, with a label that they are cleared for.',
  query: pageQuery.strict(),
  success: { status: 200, body: pageOf(reportSchedule), description: 'A page of schedules' },
  problems: [],
});

export const previewReportRuns = operation({
  ...of,
  id: 'previewReportRuns',
  method: 'GET',
  path: '/v1/report-schedules/preview',
  summary: 'When a cron expression comes next, three times',
  query: askedRuns,
  success: { status: 200, body: previewedRuns, description: 'The instants' },
  problems: [],
});

export const getReportSchedule = operation({
  ...of,
  id: 'getReportSchedule',
  method: 'GET',
  path: '/v1/report-schedules/{schedule}',
  summary: 'One schedule, with when it comes next',
  params: oneSchedule,
  success: { status: 200, body: reportSchedule, description: 'The schedule' },
  problems: ['not_found'],
});

export const createReportSchedule = operation({
  ...of,
  id: 'createReportSchedule',
  method: 'POST',
  path: '/v1/report-schedules',
  summary: 'Have a report made again and again',
  description:
    'By a cron expression in a time zone, or after each meeting. Each is made as its maker may see the record at that moment. Runs that were missed while the service was down are made up for by one. An organization may have 50.',
  body: newReportSchedule,
  success: { status: 201, body: reportSchedule, description: 'The schedule' },
  problems: ['conflict'],
});

export const updateReportSchedule = operation({
  ...of,
  id: 'updateReportSchedule',
  method: 'PATCH',
  path: '/v1/report-schedules/{schedule}',
  summary: 'Change when a schedule comes, in what form, and to whom',
  description:
    'One’s own, or any for whoever may change the organization. Only what is sent is changed; what it asks stays: that is another schedule.',
  params: oneSchedule,
  body: reportScheduleChanges,
  ifMatch: true,
  success: { status: 200, body: reportSchedule, description: 'The schedule as it is now' },
  problems: ['not_found', 'precondition_failed', 'precondition_required'],
});

export const removeReportSchedule = operation({
  ...of,
  id: 'removeReportSchedule',
  method: 'DELETE',
  path: '/v1/report-schedules/{schedule}',
  summary: 'Have it made no more',
  description:
    'One’s own, or any for whoever may change the organization. Reports that it has made stay. It asks for no `If-Match`: shutting something off must not fail because somebody else has just changed it.',
  params: oneSchedule,
  success: { status: 204, description: 'Removed' },
  problems: ['not_found'],
});

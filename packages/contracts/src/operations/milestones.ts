import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { milestoneStanding } from '../reckoning/milestone-standing.ts';
import { askedOfOne } from '../reckoning/question.ts';
import { inProcess, oneInProcess } from './record.ts';

/** Unlike other collections, milestones are read with an answer: where each of them stands. */
export const milestones = {
  list: operation({
    id: 'listMilestones',
    method: 'GET',
    path: '/v1/processes/{process}/milestones',
    tag: 'Milestones',
    summary: 'Milestones of a process, and where they stand',
    description:
      'In the order in which they were recorded, each with the day on which it was reached or what it is missing at `asOf`. A reversal takes a milestone back.',
    permission: 'processes:read',
    params: inProcess,
    query: pageQuery.extend(askedOfOne.shape).strict(),
    success: { status: 200, body: pageOf(milestoneStanding), description: 'A page of milestones' },
    problems: ['not_found'],
  }),
  get: operation({
    id: 'getMilestone',
    method: 'GET',
    path: '/v1/processes/{process}/milestones/{id}',
    tag: 'Milestones',
    summary: 'One milestone, and where it stands',
    permission: 'processes:read',
    params: oneInProcess,
    query: askedOfOne.strict(),
    success: { status: 200, body: milestoneStanding, description: 'The milestone' },
    problems: ['not_found'],
  }),
};

import { operation } from '../operation.ts';
import { orderedQuery, pageOf } from '../page.ts';
import { milestoneStanding } from '../reckoning/milestone-standing.ts';
import { askedOfOne, question } from '../reckoning/question.ts';
import { milestoneChanges, newMilestone } from '../resources/milestone-changes.ts';
import { archivedFilter, inProcess, oneInProcess } from './record.ts';
import { writable } from './writable.ts';

/** By what they rest on; filters take no part in where one stands. */
const restingOn = {
  kind: question.shape.kind.meta({
    description:
      'Milestones that wait for an item of these kinds only, themselves or through another milestone. Repeatable.',
  }),
  theme: question.shape.theme.meta({ description: 'The same of these themes. Repeatable.' }),
  obligor: question.shape.obligor.meta({
    description: 'The same of items promised by these parties. Repeatable.',
  }),
};

/** Unlike other collections, milestones are read with an answer: where each of them stands. */
export const milestones = {
  list: operation({
    id: 'listMilestones',
    method: 'GET',
    path: '/v1/processes/{process}/milestones',
    tag: 'Milestones',
    summary: 'Milestones of a process, and where they stand',
    description:
      'In the order in which they were recorded, or in another (`sort`), each with the day on which it was reached or what it is missing at `asOf`. A reversal takes a milestone back.',
    permission: 'processes:read',
    ofPublished: true,
    params: inProcess,
    query: orderedQuery(['key', 'plannedOn'])
      .extend(askedOfOne.shape)
      .extend({ archived: archivedFilter, ...restingOn })
      .strict(),
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
    ofPublished: true,
    params: oneInProcess,
    query: askedOfOne.strict(),
    success: { status: 200, body: milestoneStanding, description: 'The milestone' },
    problems: ['not_found'],
  }),
};

export const {
  add: addMilestone,
  update: updateMilestone,
  remove: removeMilestone,
} = writable(
  { one: 'Milestone', noun: 'milestone', path: 'milestones', tag: 'Milestones' },
  {
    resource: milestoneStanding,
    added: newMilestone,
    changes: milestoneChanges,
    permission: 'record:write',
    about: {
      add: 'Where it stands follows from the ledger. Milestones that would wait for each other in a circle are refused.',
      update:
        'Where it stands is part of its state, so that an assertion in between can make `If-Match` stale.',
    },
  },
);

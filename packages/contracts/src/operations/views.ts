import { operation } from '../operation.ts';
import { accounts } from '../reckoning/accounts.ts';
import { itemHistory } from '../reckoning/history.ts';
import { lag } from '../reckoning/lag.ts';
import { meetingName } from '../reckoning/named.ts';
import { askedOfOne, question } from '../reckoning/question.ts';
import { readouts } from '../reckoning/readouts.ts';
import { stalls } from '../reckoning/stalls.ts';
import { inProcess, oneInProcess } from './record.ts';

export const getStalls = operation({
  id: 'getStalls',
  method: 'GET',
  path: '/v1/processes/{process}/stalls',
  tag: 'Reckoning',
  summary: 'What stands still, with its reason',
  description:
    'Silence longer than the thresholds of the process, due dates passed, follow-ups that have not come. Alerts are internal: a caller cleared for `public` alone is answered with an empty list, whatever stands still.',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question.strict(),
  success: { status: 200, body: stalls, description: 'The stalls' },
  problems: ['not_found'],
});

export const getLag = operation({
  id: 'getLag',
  method: 'GET',
  path: '/v1/processes/{process}/lag',
  tag: 'Reckoning',
  summary: 'Days from agreed to fully carried out',
  description: 'Each item, and the Kaplan–Meier median and curve, in which what is not full is censored.',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question.strict(),
  success: { status: 200, body: lag, description: 'The lag' },
  problems: ['not_found'],
});

export const getReadouts = operation({
  id: 'getReadouts',
  method: 'GET',
  path: '/v1/processes/{process}/readouts',
  tag: 'Reckoning',
  summary: "Each side's words on each item at a meeting",
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question
    .extend({
      meeting: meetingName.optional().meta({
        description: 'A meeting held by `asOf`; the last one on the chosen tracks where it is left out.',
      }),
    })
    .strict(),
  success: { status: 200, body: readouts, description: 'The words, aligned by item' },
  problems: ['not_found'],
});

export const getAccounts = operation({
  id: 'getAccounts',
  method: 'GET',
  path: '/v1/processes/{process}/accounts',
  tag: 'Reckoning',
  summary: 'Where the accounts differ',
  description:
    'Items on whose agreement the sides contradict each other, or whose implementation two accounts put so that both cannot be true.',
  permission: 'processes:read',
  ofPublished: true,
  params: inProcess,
  query: question.strict(),
  success: { status: 200, body: accounts, description: 'The differences' },
  problems: ['not_found'],
});

export const getItemHistory = operation({
  id: 'getItemHistory',
  method: 'GET',
  path: '/v1/processes/{process}/items/{id}/history',
  tag: 'Items',
  summary: 'Everything said on one item',
  description:
    'In the order of the ledger, corrected words included, with the state that each left behind. Filters do not apply.',
  permission: 'processes:read',
  ofPublished: true,
  params: oneInProcess,
  query: askedOfOne.strict(),
  success: { status: 200, body: itemHistory, description: 'The history' },
  problems: ['not_found'],
});

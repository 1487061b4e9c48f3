import { z } from 'zod';
import { times } from '../date.ts';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { newGenericReconfirmation } from '../resources/new-assertion.ts';
import { newProposal, proposal, proposalStatuses, sendingBack } from '../resources/proposal.ts';
import { inProcess, oneInProcess } from './record.ts';

const list = '/v1/processes/{process}/proposals';
const judged = {
  method: 'POST',
  tag: 'Proposals',
  params: oneInProcess,
  success: { status: 200, body: proposal, description: 'The proposal, judged' },
  problems: ['not_found', 'conflict'],
} as const;

export const listProposals = operation({
  id: 'listProposals',
  method: 'GET',
  path: list,
  tag: 'Proposals',
  summary: 'What was proposed for the ledger of a process',
  description:
    'In the order in which it was proposed. `knownAt` tells what was waiting at an instant; a proposal has no date, so `asOf` leaves none out.',
  permission: 'processes:read',
  params: inProcess,
  query: pageQuery
    .extend({
      ...times,
      status: z.enum(proposalStatuses).optional().meta({ description: 'Only those that are so.' }),
      author: id.optional().meta({
        description:
          'Only those of this person: oneself, or anybody for who may see who the members are (`members:read`).',
      }),
    })
    .strict(),
  success: { status: 200, body: pageOf(proposal), description: 'A page of proposals' },
  problems: ['not_found'],
});

export const getProposal = operation({
  id: 'getProposal',
  method: 'GET',
  path: `${list}/{id}`,
  tag: 'Proposals',
  summary: 'One proposal',
  permission: 'processes:read',
  params: oneInProcess,
  query: z.strictObject(times),
  success: { status: 200, body: proposal, description: 'The proposal' },
  problems: ['not_found'],
});

export const proposeAssertions = operation({
  id: 'proposeAssertions',
  method: 'POST',
  path: list,
  tag: 'Proposals',
  summary: 'Propose assertions for the ledger',
  description:
    'Assertions, corrections (`correct` with `corrects`) and reversals, held against the ledger as if they were to be appended now. They wait until another person accepts them, and count for nothing before. Open also where the process does not require it.',
  permission: 'assertions:append',
  params: inProcess,
  body: newProposal,
  success: { status: 201, body: proposal, description: 'The proposal, waiting' },
  problems: ['not_found', 'conflict'],
});

export const proposeGenericReconfirmation = operation({
  id: 'proposeGenericReconfirmation',
  method: 'POST',
  path: `${list}/generic-reconfirmations`,
  tag: 'Proposals',
  summary: 'Propose to record that a meeting reconfirmed "the agreements" as a whole',
  description:
    'What it reaches is settled now: the proposal has an assertion for each item, and these are what is accepted.',
  permission: 'assertions:append',
  params: inProcess,
  body: newGenericReconfirmation,
  success: { status: 201, body: proposal, collection: list, description: 'The proposal, waiting' },
  problems: ['not_found', 'conflict'],
});

export const acceptProposal = operation({
  ...judged,
  id: 'acceptProposal',
  path: `${list}/{id}/accept`,
  summary: 'Accept what another has proposed',
  description:
    'Appends it to the ledger, all or none. It is held against the ledger anew: where that has moved on, 422 points into the proposal (`/assertions/0/implementation`) and it goes on waiting. 403 for its author, whatever key they use.',
  permission: 'assertions:review',
});

export const sendBackProposal = operation({
  ...judged,
  id: 'sendBackProposal',
  path: `${list}/{id}/send-back`,
  summary: 'Send back what another has proposed, with the reason',
  description: '403 for its author, whatever key they use.',
  permission: 'assertions:review',
  body: sendingBack,
});

export const withdrawProposal = operation({
  ...judged,
  id: 'withdrawProposal',
  path: `${list}/{id}/withdraw`,
  summary: 'Take back what one has proposed oneself',
  permission: 'assertions:append',
});

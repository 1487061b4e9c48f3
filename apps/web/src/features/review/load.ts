import { cache } from 'react';
import { listProposals } from '@parley/contracts';
import type { Process, ProposalStatus } from '@parley/contracts';
import { ask, askAll } from '../../lib/api.ts';
import { loadCaller } from '../frame/load.ts';

/** The proposals of a process that are so. */
export const loadProposals = cache((process: string, status: ProposalStatus) =>
  askAll((query) => ask(listProposals, { params: { process }, query: { ...query, status } })),
);

/**
 * How many proposals wait, for whoever has to do with them: who judges, and who proposes. Null for anybody else, and where
 * nothing is reviewed and nothing waits.
 */
export async function waitingFor(process: Process): Promise<number | null> {
  const { permissions } = await loadCaller();
  const concerns = (['assertions:review', 'assertions:append'] as const).some((permission) =>
    permissions.includes(permission),
  );
  if (!concerns) return null;
  const { length } = await loadProposals(process.slug, 'waiting');
  return process.reviewRequired || length > 0 ? length : null;
}

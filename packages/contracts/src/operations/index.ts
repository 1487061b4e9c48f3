import { getChanges } from './changes.ts';
import { addItem, updateItem } from './items.ts';
import * as ledger from './ledger.ts';
import { milestones } from './milestones.ts';
import * as organization from './organization.ts';
import { getPortfolio } from './portfolio.ts';
import * as reckoning from './reckoning.ts';
import * as record from './record.ts';
import * as sources from './sources.ts';
import * as views from './views.ts';
import type { Operation } from '../operation.ts';

const { getOrganization, listApiKeys, createApiKey, revokeApiKey } = organization;
const { listProcesses, getProcess, updateProcess } = record;
const { appendAssertion, appendAssertions, correctAssertion, reconfirmGenerically } = ledger;
const { addSource, getSourceText, storeSourceText } = sources;
const { getProgress, explainProgress, getMovement, getBreakdown, getUndertaking } = reckoning;
const { getMatrix, getProgressReport } = reckoning;
const { getStalls, getLag, getReadouts, getAccounts, getItemHistory } = views;
const collections = [
  record.parties,
  record.representatives,
  record.tracks,
  record.meetings,
  record.sources,
  record.items,
  milestones,
  record.events,
  record.assertions,
];

/** Every operation of the API, in the order of the document. */
export const operations: readonly Operation[] = [
  getOrganization,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  listProcesses,
  getProcess,
  updateProcess,
  ...collections.flatMap(({ list, get }): Operation[] => [list, get]),
  addItem,
  updateItem,
  appendAssertion,
  appendAssertions,
  correctAssertion,
  reconfirmGenerically,
  addSource,
  getSourceText,
  storeSourceText,
  getProgress,
  explainProgress,
  getMovement,
  getBreakdown,
  getUndertaking,
  getMatrix,
  getReadouts,
  getAccounts,
  getItemHistory,
  getStalls,
  getLag,
  getChanges,
  getPortfolio,
  getProgressReport,
];

export * from './changes.ts';
export * from './items.ts';
export * from './ledger.ts';
export * from './milestones.ts';
export * from './organization.ts';
export * from './portfolio.ts';
export * from './reckoning.ts';
export * from './record.ts';
export * from './sources.ts';
export * from './views.ts';

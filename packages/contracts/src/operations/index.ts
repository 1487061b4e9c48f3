import * as organization from './organization.ts';
import * as reckoning from './reckoning.ts';
import * as record from './record.ts';
import type { Operation } from '../operation.ts';

const { getOrganization, listApiKeys, createApiKey, revokeApiKey } = organization;
const { listProcesses, getProcess, appendAssertion } = record;
const { getProgress, getMatrix, getProgressReport } = reckoning;
const collections = [
  record.parties,
  record.representatives,
  record.tracks,
  record.meetings,
  record.sources,
  record.items,
  record.milestones,
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
  ...collections.flatMap(({ list, get }): Operation[] => [list, get]),
  appendAssertion,
  getProgress,
  getMatrix,
  getProgressReport,
];

export * from './organization.ts';
export * from './reckoning.ts';
export * from './record.ts';

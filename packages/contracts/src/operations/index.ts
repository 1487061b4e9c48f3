import * as apiKeys from './api-keys.ts';
import * as audit from './audit.ts';
import * as bundles from './bundles.ts';
import { getChanges } from './changes.ts';
import * as feeds from './feeds.ts';
import * as imports from './imports.ts';
import * as invitations from './invitations.ts';
import * as events from './events.ts';
import * as items from './items.ts';
import * as ledger from './ledger.ts';
import { watchEvents } from './live.ts';
import * as meetings from './meetings.ts';
import * as members from './members.ts';
import * as goals from './milestones.ts';
import * as notifications from './notifications.ts';
import * as organization from './organization.ts';
import * as parties from './parties.ts';
import { getPortfolio } from './portfolio.ts';
import * as processes from './processes.ts';
import * as publications from './publications.ts';
import * as proposals from './proposals.ts';
import * as reckoning from './reckoning.ts';
import * as record from './record.ts';
import * as reportSchedules from './report-schedules.ts';
import * as reports from './reports.ts';
import { search } from './search.ts';
import * as signIn from './sign-in.ts';
import * as sourceFiles from './source-files.ts';
import * as sources from './sources.ts';
import { getUsage } from './usage.ts';
import * as views from './views.ts';
import * as webhooks from './webhooks.ts';
import type { Operation } from '../operation.ts';

const { listProcesses, getProcess } = record;
const { appendAssertion, appendAssertions, correctAssertion, exportAssertions, reconfirmGenerically } =
  ledger;
const { getProgress, explainProgress, getMovement, getBreakdown, getUndertaking } = reckoning;
const { getMatrix, getProgressReport } = reckoning;
const { milestones, addMilestone, updateMilestone, removeMilestone } = goals;
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
  ...Object.values(signIn),
  ...Object.values(organization),
  ...Object.values(members),
  ...Object.values(invitations),
  ...Object.values(apiKeys),
  ...Object.values(audit),
  getUsage,
  listProcesses,
  getProcess,
  ...Object.values(processes),
  ...Object.values(publications),
  ...Object.values(bundles),
  ...collections.flatMap(({ list, get }): Operation[] => [list, get]),
  ...Object.values(parties),
  ...Object.values(meetings),
  ...Object.values(items),
  addMilestone,
  updateMilestone,
  removeMilestone,
  ...Object.values(events),
  exportAssertions,
  appendAssertion,
  appendAssertions,
  correctAssertion,
  reconfirmGenerically,
  ...Object.values(proposals),
  ...Object.values(sources),
  ...Object.values(sourceFiles),
  ...Object.values(imports),
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
  watchEvents,
  ...Object.values(notifications),
  ...Object.values(feeds),
  getPortfolio,
  search,
  getProgressReport,
  ...Object.values(reports),
  ...Object.values(reportSchedules),
  ...Object.values(webhooks),
];

export * from './api-keys.ts';
export * from './audit.ts';
export * from './bundles.ts';
export * from './changes.ts';
export * from './events.ts';
export * from './feeds.ts';
export * from './imports.ts';
export * from './invitations.ts';
export * from './items.ts';
export * from './ledger.ts';
export * from './live.ts';
export * from './meetings.ts';
export * from './members.ts';
export * from './milestones.ts';
export * from './notifications.ts';
export * from './organization.ts';
export * from './parties.ts';
export * from './portfolio.ts';
export * from './processes.ts';
export * from './reckoning.ts';
export * from './proposals.ts';
export * from './publications.ts';
export * from './record.ts';
export * from './report-schedules.ts';
export * from './reports.ts';
export * from './search.ts';
export * from './sign-in.ts';
export * from './source-files.ts';
export * from './sources.ts';
export * from './usage.ts';
export * from './views.ts';
export * from './webhooks.ts';

// Made from docs/openapi.json by `npm run openapi`; not to be edited.

/** Where each operation goes, and what it takes beside its parameters. */
export const routes = {
  /** The letters that would have been mailed, on one’s own machine */
  getOutbox: { method: 'GET', path: '/v1/outbox' },
  /** How people can sign in here */
  getSignInMethods: { method: 'GET', path: '/v1/sign-in-methods' },
  /** Act for another of one’s organizations */
  activateOrganization: { method: 'POST', path: '/v1/organizations/{organization}/activate' },
  /** Make an organization, and be its owner */
  createOrganization: { method: 'POST', path: '/v1/organizations' },
  /** The organizations of the signed-in person, and which of them requests act for */
  listOrganizations: { method: 'GET', path: '/v1/organizations', paged: true },
  /** The organization the caller acts for, and who the caller is in it */
  getOrganization: { method: 'GET', path: '/v1/organization' },
  /** Change what the organization is called */
  updateOrganization: { method: 'PATCH', path: '/v1/organization', ifMatch: true },
  /** One of one’s organizations */
  getOwnOrganization: { method: 'GET', path: '/v1/organizations/{organization}' },
  /** Hand the organization over to another member */
  transferOrganization: { method: 'POST', path: '/v1/organization/transfer', keyed: true },
  /** One member */
  getMember: { method: 'GET', path: '/v1/members/{member}' },
  /** Remove a member, or leave */
  removeMember: { method: 'DELETE', path: '/v1/members/{member}' },
  /** Change what a member may do and see */
  updateMember: { method: 'PATCH', path: '/v1/members/{member}', ifMatch: true },
  /** The members of the organization */
  listMembers: { method: 'GET', path: '/v1/members', paged: true },
  /** Join the organization */
  acceptInvitation: { method: 'POST', path: '/v1/invitations/accept' },
  /** Ask somebody in */
  createInvitation: { method: 'POST', path: '/v1/invitations', keyed: true },
  /** Whom the organization has asked in */
  listInvitations: { method: 'GET', path: '/v1/invitations', paged: true },
  /** One invitation */
  getInvitation: { method: 'GET', path: '/v1/invitations/{invitation}' },
  /** Take an invitation back, at once */
  revokeInvitation: { method: 'DELETE', path: '/v1/invitations/{invitation}' },
  /** What an invitation is for */
  previewInvitation: { method: 'POST', path: '/v1/invitations/preview' },
  /** Send it again, good for another seven days */
  resendInvitation: { method: 'POST', path: '/v1/invitations/{invitation}/resend', keyed: true },
  /** Make an API key */
  createApiKey: { method: 'POST', path: '/v1/api-keys', keyed: true },
  /** API keys of the organization, without their secrets */
  listApiKeys: { method: 'GET', path: '/v1/api-keys', paged: true },
  /** One API key, without its secret */
  getApiKey: { method: 'GET', path: '/v1/api-keys/{apiKey}' },
  /** Revoke an API key, at once */
  revokeApiKey: { method: 'DELETE', path: '/v1/api-keys/{apiKey}' },
  /** The log as a file, oldest first */
  exportAudit: { method: 'GET', path: '/v1/audit/export' },
  /** Who did what, and when */
  listAudit: { method: 'GET', path: '/v1/audit', paged: true },
  /** Whether the log is the one that was written */
  verifyAuditLog: { method: 'GET', path: '/v1/audit/verification' },
  /** How much the organization may have, and has used */
  getUsage: { method: 'GET', path: '/v1/usage' },
  /** Processes of the organization */
  listProcesses: { method: 'GET', path: '/v1/processes', paged: true },
  /** Add a process, with its first parties */
  addProcess: { method: 'POST', path: '/v1/processes', keyed: true },
  /** One process */
  getProcess: { method: 'GET', path: '/v1/processes/{process}' },
  /** Remove a process that holds nothing */
  removeProcess: { method: 'DELETE', path: '/v1/processes/{process}', ifMatch: true },
  /** Change what is said of a process, and its rules; archive or restore it */
  updateProcess: { method: 'PATCH', path: '/v1/processes/{process}', ifMatch: true },
  /** What is published under a name */
  findPublication: { method: 'GET', path: '/v1/publications/{publication}' },
  /** Under which name a process is published */
  getPublication: { method: 'GET', path: '/v1/processes/{process}/publication' },
  /** Show to everybody what is public of a process */
  publishProcess: { method: 'POST', path: '/v1/processes/{process}/publication', keyed: true },
  /** Show a process to its organization alone again, at once */
  withdrawPublication: { method: 'DELETE', path: '/v1/processes/{process}/publication' },
  /** A process whole, to be taken elsewhere */
  exportBundle: { method: 'GET', path: '/v1/processes/{process}/bundle' },
  /** Bring in a process that was taken out elsewhere */
  importBundle: { method: 'POST', path: '/v1/bundles', keyed: true },
  /** Parties of a process */
  listParties: { method: 'GET', path: '/v1/processes/{process}/parties', paged: true },
  /** Add a party */
  addParty: { method: 'POST', path: '/v1/processes/{process}/parties', keyed: true },
  /** One party */
  getParty: { method: 'GET', path: '/v1/processes/{process}/parties/{id}' },
  /** Remove a party */
  removeParty: { method: 'DELETE', path: '/v1/processes/{process}/parties/{id}', ifMatch: true },
  /** Change a party */
  updateParty: { method: 'PATCH', path: '/v1/processes/{process}/parties/{id}', ifMatch: true },
  /** Representatives of a process */
  listRepresentatives: { method: 'GET', path: '/v1/processes/{process}/representatives', paged: true },
  /** Add a representative */
  addRepresentative: { method: 'POST', path: '/v1/processes/{process}/representatives', keyed: true },
  /** One representative */
  getRepresentative: { method: 'GET', path: '/v1/processes/{process}/representatives/{id}' },
  /** Remove a representative */
  removeRepresentative: { method: 'DELETE', path: '/v1/processes/{process}/representatives/{id}', ifMatch: true },
  /** Change a representative */
  updateRepresentative: { method: 'PATCH', path: '/v1/processes/{process}/representatives/{id}', ifMatch: true },
  /** Tracks of a process */
  listTracks: { method: 'GET', path: '/v1/processes/{process}/tracks', paged: true },
  /** Add a track */
  addTrack: { method: 'POST', path: '/v1/processes/{process}/tracks', keyed: true },
  /** One track */
  getTrack: { method: 'GET', path: '/v1/processes/{process}/tracks/{id}' },
  /** Remove a track */
  removeTrack: { method: 'DELETE', path: '/v1/processes/{process}/tracks/{id}', ifMatch: true },
  /** Change a track */
  updateTrack: { method: 'PATCH', path: '/v1/processes/{process}/tracks/{id}', ifMatch: true },
  /** Meetings of a process */
  listMeetings: { method: 'GET', path: '/v1/processes/{process}/meetings', paged: true },
  /** Add a meeting */
  addMeeting: { method: 'POST', path: '/v1/processes/{process}/meetings', keyed: true },
  /** One meeting */
  getMeeting: { method: 'GET', path: '/v1/processes/{process}/meetings/{id}' },
  /** Remove a meeting */
  removeMeeting: { method: 'DELETE', path: '/v1/processes/{process}/meetings/{id}', ifMatch: true },
  /** Change a meeting */
  updateMeeting: { method: 'PATCH', path: '/v1/processes/{process}/meetings/{id}', ifMatch: true },
  /** Sources of a process */
  listSources: { method: 'GET', path: '/v1/processes/{process}/sources', paged: true },
  /** Add a source */
  addSource: { method: 'POST', path: '/v1/processes/{process}/sources', keyed: true },
  /** One source */
  getSource: { method: 'GET', path: '/v1/processes/{process}/sources/{id}' },
  /** Remove a source */
  removeSource: { method: 'DELETE', path: '/v1/processes/{process}/sources/{id}', ifMatch: true },
  /** Change a source */
  updateSource: { method: 'PATCH', path: '/v1/processes/{process}/sources/{id}', ifMatch: true },
  /** Items of a process */
  listItems: { method: 'GET', path: '/v1/processes/{process}/items', paged: true },
  /** Add an item */
  addItem: { method: 'POST', path: '/v1/processes/{process}/items', keyed: true },
  /** One item */
  getItem: { method: 'GET', path: '/v1/processes/{process}/items/{id}' },
  /** Remove an item */
  removeItem: { method: 'DELETE', path: '/v1/processes/{process}/items/{id}', ifMatch: true },
  /** Change an item */
  updateItem: { method: 'PATCH', path: '/v1/processes/{process}/items/{id}', ifMatch: true },
  /** Milestones of a process, and where they stand */
  listMilestones: { method: 'GET', path: '/v1/processes/{process}/milestones', paged: true },
  /** Add a milestone */
  addMilestone: { method: 'POST', path: '/v1/processes/{process}/milestones', keyed: true },
  /** One milestone, and where it stands */
  getMilestone: { method: 'GET', path: '/v1/processes/{process}/milestones/{id}' },
  /** Change a milestone */
  updateMilestone: { method: 'PATCH', path: '/v1/processes/{process}/milestones/{id}', ifMatch: true },
  /** Remove a milestone */
  removeMilestone: { method: 'DELETE', path: '/v1/processes/{process}/milestones/{id}', ifMatch: true },
  /** Events of a process */
  listEvents: { method: 'GET', path: '/v1/processes/{process}/events', paged: true },
  /** Add an event */
  addEvent: { method: 'POST', path: '/v1/processes/{process}/events', keyed: true },
  /** One event */
  getEvent: { method: 'GET', path: '/v1/processes/{process}/events/{id}' },
  /** Remove an event */
  removeEvent: { method: 'DELETE', path: '/v1/processes/{process}/events/{id}', ifMatch: true },
  /** Change an event */
  updateEvent: { method: 'PATCH', path: '/v1/processes/{process}/events/{id}', ifMatch: true },
  /** Assertions of a process */
  listAssertions: { method: 'GET', path: '/v1/processes/{process}/assertions', paged: true },
  /** Append an assertion to the ledger */
  appendAssertion: { method: 'POST', path: '/v1/processes/{process}/assertions', keyed: true },
  /** One assertion */
  getAssertion: { method: 'GET', path: '/v1/processes/{process}/assertions/{id}' },
  /** Assertions of a process as CSV, a row each */
  exportAssertions: { method: 'GET', path: '/v1/processes/{process}/assertions.csv' },
  /** Append many assertions, all or none */
  appendAssertions: { method: 'POST', path: '/v1/processes/{process}/assertions/batch', keyed: true },
  /** Correct an assertion that was wrong */
  correctAssertion: { method: 'POST', path: '/v1/processes/{process}/assertions/{id}/corrections', keyed: true },
  /** Record that a meeting reconfirmed "the agreements" as a whole */
  reconfirmGenerically: { method: 'POST', path: '/v1/processes/{process}/assertions/generic-reconfirmations', keyed: true },
  /** Accept what another has proposed */
  acceptProposal: { method: 'POST', path: '/v1/processes/{process}/proposals/{id}/accept', keyed: true },
  /** One proposal */
  getProposal: { method: 'GET', path: '/v1/processes/{process}/proposals/{id}' },
  /** What was proposed for the ledger of a process */
  listProposals: { method: 'GET', path: '/v1/processes/{process}/proposals', paged: true },
  /** Propose assertions for the ledger */
  proposeAssertions: { method: 'POST', path: '/v1/processes/{process}/proposals', keyed: true },
  /** Propose to record that a meeting reconfirmed "the agreements" as a whole */
  proposeGenericReconfirmation: { method: 'POST', path: '/v1/processes/{process}/proposals/generic-reconfirmations', keyed: true },
  /** Send back what another has proposed, with the reason */
  sendBackProposal: { method: 'POST', path: '/v1/processes/{process}/proposals/{id}/send-back', keyed: true },
  /** Take back what one has proposed oneself */
  withdrawProposal: { method: 'POST', path: '/v1/processes/{process}/proposals/{id}/withdraw', keyed: true },
  /** The stored text of a source */
  getSourceText: { method: 'GET', path: '/v1/processes/{process}/sources/{id}/text' },
  /** Store the text of a source */
  storeSourceText: { method: 'PUT', path: '/v1/processes/{process}/sources/{id}/text', ifMatch: true },
  /** Sources for reference managers */
  exportSources: { method: 'GET', path: '/v1/processes/{process}/sources/export' },
  /** Add sources from a reference manager */
  importSources: { method: 'POST', path: '/v1/processes/{process}/sources/import', keyed: true },
  /** Write what it comes to, all of it or nothing */
  applyImport: { method: 'POST', path: '/v1/imports/{import}/apply', keyed: true },
  /** Upload a file and have it looked at */
  createImport: { method: 'POST', path: '/v1/imports', keyed: true },
  /** Files on their way into processes */
  listImports: { method: 'GET', path: '/v1/imports', paged: true },
  /** Keep a mapping for files of the same columns */
  createImportTemplate: { method: 'POST', path: '/v1/import-templates', keyed: true },
  /** Mappings that were kept */
  listImportTemplates: { method: 'GET', path: '/v1/import-templates', paged: true },
  /** One import: what was detected, how far it is, what it comes to */
  getImport: { method: 'GET', path: '/v1/imports/{import}' },
  /** Forget an import, file and all */
  removeImport: { method: 'DELETE', path: '/v1/imports/{import}' },
  /** Say what its columns are, and have its changes worked out */
  updateImport: { method: 'PATCH', path: '/v1/imports/{import}', ifMatch: true },
  /** One mapping that was kept */
  getImportTemplate: { method: 'GET', path: '/v1/import-templates/{template}' },
  /** Forget a template */
  removeImportTemplate: { method: 'DELETE', path: '/v1/import-templates/{template}' },
  /** What an import would do, or cannot, in the order of the file */
  listImportChanges: { method: 'GET', path: '/v1/imports/{import}/changes', paged: true },
  /** Take back what it has written, as one act */
  undoImport: { method: 'POST', path: '/v1/imports/{import}/undo', keyed: true },
  /** Progress across meetings */
  getProgress: { method: 'GET', path: '/v1/processes/{process}/progress' },
  /** A score, term by term */
  explainProgress: { method: 'GET', path: '/v1/processes/{process}/progress/explain' },
  /** Movement between any two points */
  getMovement: { method: 'GET', path: '/v1/processes/{process}/movement' },
  /** Counts and scores by legal state, theme, kind or obligor */
  getBreakdown: { method: 'GET', path: '/v1/processes/{process}/breakdown' },
  /** Provisional and binding */
  getUndertaking: { method: 'GET', path: '/v1/processes/{process}/undertaking' },
  /** Items × meetings */
  getMatrix: { method: 'GET', path: '/v1/processes/{process}/matrix' },
  /** Each side's words on each item at a meeting */
  getReadouts: { method: 'GET', path: '/v1/processes/{process}/readouts' },
  /** Where the accounts differ */
  getAccounts: { method: 'GET', path: '/v1/processes/{process}/accounts' },
  /** Everything said on one item */
  getItemHistory: { method: 'GET', path: '/v1/processes/{process}/items/{id}/history' },
  /** What stands still, with its reason */
  getStalls: { method: 'GET', path: '/v1/processes/{process}/stalls' },
  /** Days from agreed to fully carried out */
  getLag: { method: 'GET', path: '/v1/processes/{process}/lag' },
  /** What was written since a revision or an instant */
  getChanges: { method: 'GET', path: '/v1/processes/{process}/changes', paged: true },
  /** What happens, as it happens */
  watchEvents: { method: 'GET', path: '/v1/live', stream: true },
  /** How much of what is new is unseen */
  countNotifications: { method: 'GET', path: '/v1/notifications/count' },
  /** Follow a process */
  followProcess: { method: 'PUT', path: '/v1/follows/{process}' },
  /** Whether one follows a process */
  getFollow: { method: 'GET', path: '/v1/follows/{process}' },
  /** Follow a process no more */
  unfollowProcess: { method: 'DELETE', path: '/v1/follows/{process}' },
  /** Processes that one follows */
  listFollows: { method: 'GET', path: '/v1/follows', paged: true },
  /** What is new for the caller, newest first */
  listNotifications: { method: 'GET', path: '/v1/notifications', paged: true },
  /** Say up to when one has seen what is new */
  markNotificationsSeen: { method: 'POST', path: '/v1/notifications/seen', keyed: true },
  /** Make a feed address */
  createFeed: { method: 'POST', path: '/v1/feeds', keyed: true },
  /** One’s own feed addresses, without their tokens */
  listFeeds: { method: 'GET', path: '/v1/feeds', paged: true },
  /** Meetings as a calendar */
  getCalendar: { method: 'GET', path: '/v1/processes/{process}/meetings.ics' },
  /** Changes as an Atom feed */
  getChangesAtom: { method: 'GET', path: '/v1/processes/{process}/changes.atom' },
  /** Changes as a JSON Feed */
  getChangesJson: { method: 'GET', path: '/v1/processes/{process}/changes.json' },
  /** One feed address, without its token */
  getFeed: { method: 'GET', path: '/v1/feeds/{feed}' },
  /** Revoke a feed address, at once */
  revokeFeed: { method: 'DELETE', path: '/v1/feeds/{feed}' },
  /** Meetings as a calendar, by a feed address */
  readCalendar: { method: 'GET', path: '/v1/feeds/{token}/meetings.ics' },
  /** Changes as an Atom feed, by a feed address */
  readChangesAtom: { method: 'GET', path: '/v1/feeds/{token}/changes.atom' },
  /** Changes as a JSON Feed, by a feed address */
  readChangesJson: { method: 'GET', path: '/v1/feeds/{token}/changes.json' },
  /** Where each process stands */
  getPortfolio: { method: 'GET', path: '/v1/portfolio', paged: true },
  /** Find words in everything that is recorded */
  search: { method: 'GET', path: '/v1/search', paged: true },
  /** Progress across meetings, as a file */
  getProgressReport: { method: 'GET', path: '/v1/processes/{process}/reports/progress' },
  /** Have a report made no further */
  cancelReport: { method: 'POST', path: '/v1/reports/{report}/cancel', keyed: true },
  /** Have a report made */
  createReport: { method: 'POST', path: '/v1/reports', keyed: true },
  /** Reports of the organization, with how far they are */
  listReports: { method: 'GET', path: '/v1/reports', paged: true },
  /** One report: what it answers and how far it is */
  getReport: { method: 'GET', path: '/v1/reports/{report}' },
  /** Throw a report away, with its file */
  removeReport: { method: 'DELETE', path: '/v1/reports/{report}' },
  /** The file of a report that is done */
  getReportFile: { method: 'GET', path: '/v1/reports/{report}/file' },
  /** Look at a report without having one made */
  previewReport: { method: 'POST', path: '/v1/reports/preview', keyed: true },
  /** Have a report made again that has failed, was cancelled or has expired */
  retryReport: { method: 'POST', path: '/v1/reports/{report}/retry', keyed: true },
  /** Hold a report against the record */
  verifyReport: { method: 'POST', path: '/v1/reports/verify', keyed: true },
  /** Have a report made again and again */
  createReportSchedule: { method: 'POST', path: '/v1/report-schedules', keyed: true },
  /** Reports that are made again and again */
  listReportSchedules: { method: 'GET', path: '/v1/report-schedules', paged: true },
  /** One schedule, with when it comes next */
  getReportSchedule: { method: 'GET', path: '/v1/report-schedules/{schedule}' },
  /** Have it made no more */
  removeReportSchedule: { method: 'DELETE', path: '/v1/report-schedules/{schedule}' },
  /** Change when a schedule comes, in what form, and to whom */
  updateReportSchedule: { method: 'PATCH', path: '/v1/report-schedules/{schedule}', ifMatch: true },
  /** When a cron expression comes next, three times */
  previewReportRuns: { method: 'GET', path: '/v1/report-schedules/preview' },
  /** Have an address told what happens, from now on */
  createWebhook: { method: 'POST', path: '/v1/webhooks', keyed: true },
  /** Webhooks of the organization, without their secrets */
  listWebhooks: { method: 'GET', path: '/v1/webhooks', paged: true },
  /** Have it told nothing until it is enabled */
  disableWebhook: { method: 'POST', path: '/v1/webhooks/{webhook}/disable', keyed: true },
  /** Have it told again, from now on */
  enableWebhook: { method: 'POST', path: '/v1/webhooks/{webhook}/enable', keyed: true },
  /** One webhook, without its secret */
  getWebhook: { method: 'GET', path: '/v1/webhooks/{webhook}' },
  /** Remove a webhook, and what is known of its deliveries */
  removeWebhook: { method: 'DELETE', path: '/v1/webhooks/{webhook}' },
  /** Change where it leads or what it is told */
  updateWebhook: { method: 'PATCH', path: '/v1/webhooks/{webhook}', ifMatch: true },
  /** One delivery, with what was sent and answered last */
  getWebhookDelivery: { method: 'GET', path: '/v1/webhooks/{webhook}/deliveries/{delivery}' },
  /** What was delivered to a webhook, or is to be; the newest first */
  listWebhookDeliveries: { method: 'GET', path: '/v1/webhooks/{webhook}/deliveries', paged: true },
  /** Deliver it once more */
  redeliverWebhookDelivery: { method: 'POST', path: '/v1/webhooks/{webhook}/deliveries/{delivery}/redeliver', keyed: true },
  /** Exchange its secret */
  rotateWebhookSecret: { method: 'POST', path: '/v1/webhooks/{webhook}/secret', keyed: true },
  /** Send it a test */
  testWebhook: { method: 'POST', path: '/v1/webhooks/{webhook}/test', keyed: true },
} as const;

/** Every way in which the service says that it did not do what was asked. */
export type ProblemCode =
  | 'malformed_json'
  | 'malformed_request'
  | 'unauthenticated'
  | 'forbidden'
  | 'quota_exceeded'
  | 'organization_suspended'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'review_required'
  | 'idempotency_key_in_use'
  | 'last_owner'
  | 'invitation_over'
  | 'precondition_failed'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'idempotency_key_reused'
  | 'precondition_required'
  | 'too_many_requests'
  | 'header_too_large'
  | 'internal'
  | 'unavailable';

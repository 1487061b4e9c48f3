import type { Operation } from '@parley/contracts';

const DESCRIPTIONS: Record<string, string> = {
  'Signing in': 'How people prove who they are; the rest of it is under `/v1/auth`.',
  Organization: 'For whom one calls.',
  Members: 'Who belongs to the organization, and as what.',
  Invitations: 'Whom it has asked in.',
  'API keys': 'Secrets for programs.',
  Audit: 'Who did what, sealed entry by entry.',
  Processes: 'Formal attempts to bring parties to agreement.',
  Parties: 'Sides and third parties.',
  Representatives: 'Who speaks for a party.',
  Tracks: 'Levels at which the parties meet.',
  Meetings: 'Rounds on a track.',
  Sources: 'Documents that something rests on.',
  Items: 'What is, or may be, agreed: the unit tracked from meeting to meeting.',
  Milestones: 'Goals with criteria over items.',
  Events: 'What happens outside the meetings and bears on the process.',
  Assertions: 'The ledger: dated claims, appended and never changed.',
  Proposals: 'What waits for a second pair of eyes before it enters the ledger.',
  Changes: 'What was written since.',
  Feeds: 'Meetings and changes as files for calendars and news readers, also by unguessable addresses.',
  Live: 'What happens, as it happens.',
  Notifications: 'What is new for oneself, in the processes that one follows.',
  Bundles: 'Processes taken out and brought in, whole.',
  Imports: 'Spreadsheets on their way into a process: read, mapped, looked at, applied, undone.',
  Publication: 'What is public of a process, shown to everybody.',
  Reckoning: 'What follows from the ledger at two times: effective and recorded.',
  Search: 'Words in everything that is recorded.',
  Reports: 'The same numbers as files.',
  Webhooks: 'Addresses that are told what happens, signed by Standard Webhooks.',
};

/** Each tag that an operation bears, with what it is about. */
export const describeTags = (operations: readonly Operation[]) =>
  [...new Set(operations.map(({ tag }) => tag))].map((name) => ({
    name,
    description: DESCRIPTIONS[name] ?? name,
  }));

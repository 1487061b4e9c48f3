import type { Assertion, ChangeEntry, Meeting } from '@parley/contracts';

/** What feeds say in one language: whole clauses after a colon, so that no name has to be inflected. */
export interface FeedWords {
  kinds: Record<ChangeEntry['kind'], string>;
  what: Record<ChangeEntry['what'], string>;
  acts: Record<Assertion['act'], string>;
  /** By whose word, where it is no party's. */
  accounts: Record<'joint' | 'observer' | 'desk', string>;
  /** What there is to say of something that has a name. */
  saidOf(name: string, what: string): string;
  byParty(name: string): string;
  atMeeting(name: string): string;
  withClauses(act: string, clauses: readonly string[]): string;
  quoted(title: string): string;
  meetings(process: string): string;
  changes(process: string): string;
  status: Partial<Record<Meeting['status'], string>>;
  /** Meetings that stand on no day, each with what is known of its date. */
  withoutDay(meetings: string): string;
  noDate: string;
}

import type { Edtf } from '../time/edtf.ts';

/** Whether a round took place. */
export type MeetingStatus = 'scheduled' | 'held' | 'postponed' | 'cancelled';

/** One round on a track. */
export interface MeetingFact {
  readonly key: string;
  readonly track: string;
  /** Its place in the count of its own track, from 1. */
  readonly ordinal: number;
  readonly status: MeetingStatus;
  /** When it was held; for a round still scheduled or postponed, the date that was promised. */
  readonly heldOn: Edtf | null;
}

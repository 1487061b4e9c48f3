/** When silence counts as a stall; settable on the process. */
export interface StallRules {
  /** Silence is a stall when it is longer than this many times the track's own median interval. */
  readonly timesMedian: number;
  /** And never before this many days. */
  readonly atLeastDays: number;
  /** Keys of the tracks of the technical level. */
  readonly technicalTracks: readonly string[];
  /** Whether a technical meeting breaks the silence of the other tracks; by default it does not. */
  readonly technicalBreaksSilence: boolean;
}

/** The usual rules: longer than twice the process's own rhythm, and 90 days at least. */
export const USUAL_STALL_RULES: StallRules = {
  timesMedian: 2,
  atLeastDays: 90,
  technicalTracks: [],
  technicalBreaksSilence: false,
};

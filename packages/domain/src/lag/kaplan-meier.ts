import type { Rational } from '../exact/rational.ts';
import { compare, rational, times } from '../exact/rational.ts';

/** A time to an event in days, or to the end of watching without one, which is a censored time. */
export interface Duration {
  readonly days: number;
  readonly ended: boolean;
}

const HALF = rational(1, 2);

/**
 * The Kaplan–Meier median: the least time by which the estimated share still waiting is one half or less.
 *
 * S(t) = Π over event times tᵢ ≤ t of (1 − dᵢ/nᵢ), with dᵢ events at tᵢ among the nᵢ watched at least so long;
 * a time censored at tᵢ was still watched then. Leaving censored times out, or taking them for events, would
 * make a process look faster the more of it is stuck. Source: E. L. Kaplan & P. Meier, "Nonparametric
 * Estimation from Incomplete Observations", Journal of the American Statistical Association 53, 1958.
 *
 * @returns days, or null where more than half are still waiting at the end
 */
export function kaplanMeierMedian(durations: readonly Duration[]): number | null {
  return survival(durations).find(({ share }) => compare(share, HALF) <= 0)?.days ?? null;
}

/** One step of the survival curve: after so many days, this share is still waiting. */
export interface SurvivalStep {
  readonly days: number;
  readonly share: Rational;
}

/** The survival curve, one step for each time at which something ended. */
export function survival(durations: readonly Duration[]): readonly SurvivalStep[] {
  const sorted = [...durations].sort((a, b) => a.days - b.days);
  const steps: SurvivalStep[] = [];
  let share = rational(1);
  for (let index = 0; index < sorted.length;) {
    const days = sorted[index]?.days ?? 0;
    const atOnce = sorted.slice(index).filter((duration) => duration.days === days);
    const ended = atOnce.filter((duration) => duration.ended).length;
    const watched = sorted.length - index;
    if (ended > 0) {
      share = times(share, rational(watched - ended, watched));
      steps.push({ days, share });
    }
    index += atOnce.length;
  }
  return steps;
}

/** What a number of runs took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
}

type Work = () => Promise<unknown>;

/**
 * Runs two in turn, one after another and never at once: it is the latency of one that is asked for, and what else
 * the machine does meets both. The first tenth is for getting warm and does not count.
 */
export async function inTurn(runs: number, first: Work, second: Work): Promise<[Times, Times]> {
  const took: [number[], number[]] = [[], []];
  for (let run = -Math.ceil(runs / 10); run < runs; run += 1) {
    for (const [index, work] of [first, second].entries()) {
      const from = performance.now();
      await work();
      if (run >= 0) took[index]?.push(performance.now() - from);
    }
  }
  return [summed(took[0]), summed(took[1])];
}

/** Nearest rank, so that each is a time that was really taken. */
export function summed(took: readonly number[]): Times {
  const sorted = took.toSorted((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p50: rank(0.5), p95: rank(0.95), runs: sorted.length };
}

import type { Bundle, Fault } from '@parley/contracts';

/** Revisions as beginWrite and finishWrite make them: one after another, each later, each counted by some clearances. */
export function historyFaults({ revisions, process }: Bundle, now: Date): Fault[] {
  const faults: Fault[] = [];
  const say = (at: number, field: string, code: string, message: string) =>
    faults.push({ pointer: `/revisions/${at}/${field}`, code, message });
  if (new Date(process.createdAt) > now) {
    faults.push({ pointer: '/process/createdAt', code: 'in_the_future', message: 'lies ahead' });
  }
  for (const [at, made] of revisions.entries()) {
    const before = revisions[at - 1];
    if (made.revision !== at) say(at, 'revision', 'not_in_order', `is ${made.revision} where ${at} is due`);
    if (new Date(made.recordedAt) > now) say(at, 'recordedAt', 'in_the_future', 'lies ahead');
    if (before !== undefined && new Date(made.recordedAt) <= new Date(before.recordedAt)) {
      say(at, 'recordedAt', 'not_in_order', 'is not later than the revision before');
    }
    if (made.internalRevision > made.revision || made.publicRevision > made.internalRevision) {
      say(at, 'publicRevision', 'counts_more', 'counts more than who sees more');
    }
    for (const count of ['internalRevision', 'publicRevision'] as const) {
      const step = before === undefined ? 0 : made[count] - before[count];
      if (step !== 0 && step !== 1) say(at, count, 'not_in_order', 'is neither as before nor one more');
    }
  }
  return faults;
}

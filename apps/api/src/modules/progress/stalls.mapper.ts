import type { Label, Stall, StallRules, Stalls } from '@parley/contracts';
import type { Stall as StallOfDomain } from '@parley/domain';
import type { Inquiry } from './inquiries.ts';
import { type Names, namesOf } from './names.ts';
import { headOf } from './progress.mapper.ts';

/** Alerts are internal by default: that a process is stuck is the desk's finding, not yet the public's. */
const STALL_LABEL: Label = 'internal';

export function toStalls(
  { view, rows, question }: Inquiry,
  rules: StallRules,
  all: readonly StallOfDomain[],
): Stalls {
  const seen = view.labels.includes(STALL_LABEL) ? all : [];
  const names = namesOf(rows);
  return {
    ...headOf(view, question, { rules, stalls: seen }),
    rules,
    stalls: seen.map((stall) => ({ ...NOTHING, ...toStall(stall, names), label: STALL_LABEL })),
  };
}

const NOTHING = {
  track: null,
  meeting: null,
  item: null,
  silentSince: null,
  expectedOn: null,
  threshold: null,
  median: null,
};

type Told = Pick<Stall, 'reason' | 'since' | 'days'> & Partial<Stall>;

function toStall(stall: StallOfDomain, names: Names): Told {
  const { since, days } = stall;
  switch (stall.reason) {
    case 'silence': {
      const { track, meeting, silentSince, threshold, median } = stall;
      const refs = { track: names.track(track), meeting: names.meeting(meeting) };
      return { reason: 'silence', since, days, ...refs, silentSince, threshold, median };
    }
    case 'due_passed':
      return { reason: 'due', since, days, item: names.item(stall.item), expectedOn: stall.dueOn };
    case 'follow_up_missing': {
      const refs = { track: names.track(stall.track), meeting: names.meeting(stall.meeting) };
      return { reason: 'follow_up', since, days, ...refs, expectedOn: stall.promisedFor };
    }
  }
}

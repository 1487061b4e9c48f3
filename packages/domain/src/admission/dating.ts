import type { AssertionFact } from '../facts/assertion.ts';
import type { IsoDay } from '../time/civil-day.ts';
import { parseEdtf, periodOf } from '../time/edtf.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';

/**
 * The effective date has to be EDTF and may not lie in the future, one day aside for whoever writes east of
 * the clock. A period that has begun is admitted: "in 2026" can be reported in May 2026, and does not count
 * before its end.
 */
export function faultsOfDate(entry: AssertionFact, today: IsoDay): readonly Fault[] {
  const period = parseEdtf(entry.effectiveOn);
  if (!period) return [fault('date_not_edtf', 'effectiveOn')];
  return period.first > periodOf(today).last + 1 ? [fault('date_in_future', 'effectiveOn')] : [];
}

import type { Undertaking } from '@parley/contracts';
import { isoDay, type Undertaking as UndertakingOfDomain } from '@parley/domain';
import type { Inquiry } from './inquiries.ts';
import { namesOf } from './names.ts';
import type { NamedPoint } from './points.ts';
import { headOf } from './progress.mapper.ts';

export function toUndertaking(
  { view, rows, question }: Inquiry,
  { day, meeting }: NamedPoint,
  { single, binding, provisional, outstanding }: UndertakingOfDomain,
): Undertaking {
  const names = namesOf(rows);
  const at = isoDay(day);
  return {
    ...headOf(view, question, { at, single, binding, provisional, outstanding }),
    meeting: meeting && names.meeting(meeting.key),
    at,
    single,
    binding: binding.map(names.item),
    provisional: provisional.map(names.item),
    outstanding: outstanding.map(names.item),
  };
}

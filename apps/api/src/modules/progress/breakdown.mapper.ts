import type { Breakdown } from '@parley/contracts';
import { type Group, type Grouping, isoDay } from '@parley/domain';
import type { Inquiry } from './inquiries.ts';
import { namesOf } from './names.ts';
import type { NamedPoint } from './points.ts';
import { headOf } from './progress.mapper.ts';

export const toBreakdown = (
  { view, rows, question }: Inquiry,
  { day, meeting }: NamedPoint,
  by: Grouping,
  groups: readonly Group[],
): Breakdown => ({
  ...headOf(view, question, { by, at: isoDay(day), groups }),
  by,
  meeting: meeting && namesOf(rows).meeting(meeting.key),
  at: isoDay(day),
  groups: [...groups],
});

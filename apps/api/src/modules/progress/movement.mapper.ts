import type { MovementBetween } from '@parley/contracts';
import type { MovementBetween as BetweenOfDomain } from '@parley/domain';
import type { Inquiry } from './inquiries.ts';
import { toMovement } from './movement-classes.ts';
import { namesOf } from './names.ts';
import type { NamedPoint } from './points.ts';
import { headOf } from './progress.mapper.ts';

export function toMovementBetween(
  { view, rows, question }: Inquiry,
  points: { from: NamedPoint | null; to: NamedPoint },
  between: BetweenOfDomain,
): MovementBetween {
  const names = namesOf(rows);
  const shownEnd = (point: NamedPoint, at: string, score: number | null) => ({
    at,
    meeting: point.meeting && names.meeting(point.meeting.key),
    score,
  });
  const { from, to, change, movement, reconfirmedGenerically, moves } = between;
  const { scoreBefore, scoreAfter } = between;
  return {
    ...headOf(view, question, { ...between }),
    from: points.from && from !== null ? shownEnd(points.from, from, scoreBefore) : null,
    to: shownEnd(points.to, to, scoreAfter),
    movement: toMovement(movement),
    reconfirmedGenerically: [...reconfirmedGenerically],
    change,
    items: moves.map(({ item, moved, before, after, assertions }) => ({
      item: names.item(item),
      class: moved,
      before,
      after,
      assertions: assertions.map(names.assertion),
    })),
  };
}

import type { MovementBetween } from '@parley/contracts';
import { decimal, signed, type Words } from '@parley/words';

export const parts = ['leaving', 'movement', 'newItems'] as const;
type Part = (typeof parts)[number];

/** A step from the old score to the new one, as it is drawn and as it is told. */
export interface Step {
  key: Part | 'before' | 'after';
  name: string;
  /** What the step means, in a sentence; none for the scores themselves. */
  about: string | null;
  /** From where to where on the scale of the score. */
  span: [number, number];
  /** Positive where the score rises by it; null for the scores themselves. */
  by: number | null;
  text: string;
}

/** The steps in the order in which the split is reckoned; null where there is no score to start from. */
export function stepsOf(
  { from, to, change }: MovementBetween,
  ends: { from: string; to: string },
  locale: string,
  t: Words,
): Step[] | null {
  const before = from?.score ?? null;
  const { byLeaving, byMovement, byNewItems } = change;
  if (before === null || to.score === null) return null;
  if (byLeaving === null || byMovement === null || byNewItems === null) return null;
  const by: Record<Part, number> = { leaving: byLeaving, movement: byMovement, newItems: byNewItems };
  let level = before;
  const between = parts.map((part): Step => {
    const start = level;
    level += by[part];
    return {
      key: part,
      name: t(`change.part.${part}`),
      about: t(`change.about.${part}`),
      span: [start, level],
      by: by[part],
      text: signed(by[part], locale),
    };
  });
  const whole = (key: 'before' | 'after', end: string, score: number): Step => ({
    key,
    name: t('change.scoreAt', { point: end }),
    about: null,
    span: [0, score],
    by: null,
    text: decimal(score, locale),
  });
  return [whole('before', ends.from, before), ...between, whole('after', ends.to, to.score)];
}

/** Whether the shown figures miss the new score by a rounding, which is then said. */
export const isRounded = (steps: readonly Step[]): boolean => {
  const sum = steps.slice(0, -1).reduce((all, { by, span }) => all + Math.round((by ?? span[1]) * 10), 0);
  return sum !== Math.round((steps.at(-1)?.span[1] ?? 0) * 10);
};

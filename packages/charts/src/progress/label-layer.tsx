import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { figureWidth, roomFor, sitsBelow } from './geometry.ts';
import { levelInk, levels } from '../findings/index.ts';
import type { ChartWords, PlacedPoint } from './chart-parts.ts';

interface Props {
  points: readonly PlacedPoint[];
  words: ChartWords;
  /** Whether the right margin has room for names. */
  roomy: boolean;
  bar: number;
}

/** Up to so many points all get their figures; of more, only those where the score changes. */
const few = 10;

const isTurn = (scores: readonly (number | null)[], index: number) =>
  index === scores.length - 1 || scores[index] !== scores[index - 1];

/** Figures on the marks themselves, and beside the last of them what they are called. */
export function LabelLayer({ points, words, roomy, bar }: Props) {
  const x = useXAxisScale();
  const score = useYAxisScale('score');
  const items = useYAxisScale('items');
  if (!x || !score || !items) return null;

  const scores = points.map((point) => point.score);
  const scored = points
    .map((point, index) => ({
      ...point,
      middle: x(point.x) ?? 0,
      width: figureWidth(point.scoreText),
      line: (score(point.score) ?? 0) + (sitsBelow(scores, index) ? 20 : -11),
    }))
    .filter((point, index) => point.score !== null && (points.length <= few || isTurn(scores, index)));
  const fits = roomFor(scored, 6);
  const perItem = (items(0) ?? 0) - (items(1) ?? 0);
  const last = points.at(-1);

  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g
        fontSize={12}
        style={{ fontFamily: 'var(--sans)', fontVariantNumeric: 'tabular-nums' }}
        pointerEvents="none"
      >
        {scored.map(
          (point, index) =>
            fits[index] && (
              <text
                key={point.key}
                x={point.middle}
                y={point.line}
                textAnchor="middle"
                fill="var(--accent)"
                fontWeight={600}
                stroke="var(--paper)"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {point.scoreText}
              </text>
            ),
        )}
        {points.map(
          (point) =>
            point.score === null && (
              <text
                key={point.key}
                x={x(point.x)}
                y={(score(0) ?? 0) - 7}
                textAnchor="middle"
                fill="var(--ink-3)"
              >
                {point.scoreText}
              </text>
            ),
        )}
        {points.map((point) =>
          stackOf(point)
            .filter(({ count }) => count * perItem >= 11 && String(count).length * 7.5 <= bar)
            .map(({ level, middle, count }) => (
              <text
                key={`${point.key}-${level}`}
                x={x(point.x)}
                y={items(middle)}
                dy="0.35em"
                textAnchor="middle"
                fontSize={11}
                fill={levelInk[level]}
              >
                {count}
              </text>
            )),
        )}
        {roomy && last && <LastNames last={last} words={words} left={(x(last.x) ?? 0) + bar / 2 + 10} />}
      </g>
    </ZIndexLayer>
  );
}

function LastNames({ last, words, left }: { last: PlacedPoint; words: ChartWords; left: number }) {
  const score = useYAxisScale('score');
  const items = useYAxisScale('items');
  if (!score || !items) return null;
  const best = score(last.highWater ?? 100) ?? 0;
  const own = last.score === null ? null : (score(last.score) ?? 0);
  return (
    <>
      {own !== null && (
        <text x={left} y={own} dy="0.35em" fill="var(--accent)" fontWeight={600}>
          {words.score}
        </text>
      )}
      {last.highWater !== null && (own === null || Math.abs(best - own) > 14) && (
        <text x={left} y={best} dy="0.35em" fill="var(--ink-3)">
          {words.best}
        </text>
      )}
      {stackOf(last).map(({ level, middle }) => (
        <text key={level} x={left} y={items(middle)} dy="0.35em" fill="var(--ink-2)">
          {words.levels[level]}
        </text>
      ))}
    </>
  );
}

/** The stacked parts of a point, each with the middle of its span. */
function stackOf(point: PlacedPoint) {
  let base = 0;
  return levels
    .map((level) => {
      const count = point.counts[level];
      base += count;
      return { level, count, middle: base - count / 2 };
    })
    .filter(({ count }) => count > 0);
}

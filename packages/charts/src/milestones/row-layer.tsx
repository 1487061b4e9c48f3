import { Text, usePlotArea, useXAxisScale } from 'recharts';
import type { Timeline, TimelineRow } from './timeline-model.ts';
import { MilestoneMark } from '../marks/milestone-mark.tsx';
import { rowHeight } from './row-places.ts';

interface Props {
  timeline: Timeline;
  /** Whether the names have a column of their own. */
  roomy: boolean;
}

/** Each row: its name, the way from the first meeting, its mark, and the day or how many criteria are met. */
export function RowLayer({ timeline, roomy }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  const height = rowHeight(roomy);
  return (
    <g fontSize={12} style={{ fontFamily: 'var(--sans)' }} pointerEvents="none">
      {timeline.rows.map((row, index) => {
        const top = plot.y + index * height;
        const middle = roomy ? top + height / 2 : top + height - 14;
        return (
          <g key={row.key}>
            {index > 0 && <line x1={0} x2={plot.x + plot.width} y1={top} y2={top} stroke="var(--rule)" />}
            <Text
              x={0}
              y={roomy ? middle : top + 5}
              width={roomy ? plot.x - 18 : plot.x + plot.width}
              verticalAnchor={roomy ? 'middle' : 'start'}
              lineHeight="1.2em"
              maxLines={3}
              fill="var(--ink)"
              style={{ fontSize: '12.5px', fontFamily: 'var(--sans)' }}
            >
              {row.title}
            </Text>
            <Way {...{ row, timeline, middle, x, roomy }} />
          </g>
        );
      })}
    </g>
  );
}

interface WayProps {
  row: TimelineRow;
  timeline: Timeline;
  middle: number;
  x: (time: number) => number | undefined;
  roomy: boolean;
}

function Way({ row, timeline: { start, now }, middle, x, roomy }: WayProps) {
  const at = x(row.reached ?? now) ?? 0;
  const from = x(start) ?? 0;
  const planned = row.planned === null ? null : (x(row.planned) ?? 0);
  const isReached = row.status === 'reached';
  const isLate = planned !== null && planned < at;
  // A label goes to the right of its mark where it does not run out of the picture.
  const [room, today] = [row.label.length * 7 + 18, x(now) ?? 0];
  const wouldCross = at < today && at + room > today;
  const toTheLeft = at - from > room && (!roomy || wouldCross);
  return (
    <>
      <line
        x1={from}
        x2={at}
        y1={middle}
        y2={middle}
        stroke={isReached ? 'var(--level-2)' : 'var(--rule-strong)'}
        strokeWidth={isReached ? 2.5 : 1}
        strokeDasharray={isReached ? undefined : '2 4'}
      />
      {isLate && (
        <line x1={planned} x2={at} y1={middle} y2={middle} stroke="var(--accent)" strokeWidth={2.5} />
      )}
      {planned !== null && (
        <path
          d={`M${planned} ${middle - 6}l6 6-6 6-6-6z`}
          fill="var(--paper)"
          stroke="var(--ink-2)"
          strokeWidth={1.5}
        />
      )}
      <MilestoneMark status={row.status} x={at} y={middle} />
      <rect
        x={toTheLeft ? at - room + 4 : at + 8}
        y={middle - 8}
        width={room - 12}
        height={16}
        fill="var(--paper)"
      />
      <text
        x={toTheLeft ? at - 11 : at + 11}
        y={middle}
        dy="0.35em"
        textAnchor={toTheLeft ? 'end' : 'start'}
        fill={isReached ? 'var(--ink)' : 'var(--ink-2)'}
        fontWeight={isReached ? 600 : 400}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {row.label}
      </text>
    </>
  );
}

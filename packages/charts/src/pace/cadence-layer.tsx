import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Cadence, Pause } from './cadence-model.ts';
import { roomFor, yearTicks } from '../progress/geometry.ts';

interface Props {
  cadence: Cadence;
  domain: readonly [number, number];
}

/** Years, the asked day, and on each track's row its meetings and pauses. */
export function CadenceLayer({ cadence, domain }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const base = plot.y + plot.height;
  const today = x(cadence.now) ?? 0;
  return (
    <g fontSize={12} fill="var(--ink-3)" style={{ fontFamily: 'var(--sans)' }} pointerEvents="none">
      {yearTicks(domain, plot.width).map((time) => (
        <g key={time}>
          <line x1={x(time)} x2={x(time)} y1={plot.y} y2={base} stroke="var(--rule)" />
          <text x={x(time)} y={base + 17} textAnchor={(x(time) ?? 0) < 18 ? 'start' : 'middle'}>
            {new Date(time).getUTCFullYear()}
          </text>
        </g>
      ))}
      <line x1={today} x2={today} y1={plot.y - 4} y2={base} stroke="var(--ink-3)" />
      <text x={today} y={plot.y - 11} textAnchor="end" fill="var(--ink)">
        {cadence.nowText}
      </text>
      {cadence.tracks.map(({ key, name }, row) => (
        <TrackRow key={key} {...{ cadence, name, row }} middle={y(row) ?? 0} />
      ))}
    </g>
  );
}

interface RowProps {
  cadence: Cadence;
  name: string;
  row: number;
  middle: number;
}

function TrackRow({ cadence, name, row, middle }: RowProps) {
  const x = useXAxisScale();
  if (!x) return null;
  const at = (time: number) => x(time) ?? 0;
  const pauses = cadence.pauses.filter((pause) => pause.row === row);
  const points = cadence.points.filter((point) => point.row === row);
  const said = pauses.map((pause) => ({
    middle: (at(pause.from) + at(pause.to)) / 2,
    width: pause.text.length * 6.6,
    room: at(pause.to) - at(pause.from),
  }));
  const numbered = roomFor(
    points.map(({ time, label }) => ({ middle: at(time), width: label.length * 7 })),
    2,
  );
  return (
    <>
      <text x={0} y={middle - 31} fill="var(--ink)" fontWeight={600} {...halo}>
        {name}
      </text>
      {pauses.map((pause) => (
        <PauseMark key={pause.key} {...{ pause, middle, at }} />
      ))}
      {pauses.map(
        (pause, index) =>
          (said[index]?.room ?? 0) > (said[index]?.width ?? 0) + 14 && (
            <text
              key={pause.key}
              x={said[index]?.middle}
              y={middle + 24}
              textAnchor="middle"
              fill={pause.since === null ? 'var(--ink-2)' : 'var(--accent)'}
              fontWeight={pause.since === null ? 400 : 600}
              {...halo}
            >
              {pause.text}
            </text>
          ),
      )}
      {points.map((point, index) => (
        <g key={point.key}>
          <circle
            cx={at(point.time)}
            cy={middle}
            r={5}
            fill={point.isPlanned ? 'var(--paper)' : 'var(--ink)'}
            stroke={point.isPlanned ? 'var(--ink)' : 'var(--paper)'}
            strokeWidth={1.5}
          />
          {numbered[index] && (
            <text x={at(point.time)} y={middle - 10} textAnchor="middle" fill="var(--ink-2)" {...halo}>
              {point.label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** A thin line while a pause is usual; a band from the day on which it was a stall. */
function PauseMark({ pause, middle, at }: { pause: Pause; middle: number; at: (time: number) => number }) {
  const { from, to, since, isOpen } = pause;
  return (
    <>
      <line
        x1={at(from)}
        x2={at(to)}
        y1={middle}
        y2={middle}
        stroke="var(--ink-3)"
        strokeWidth={1.5}
        strokeDasharray={isOpen ? '2 3' : undefined}
      />
      {since !== null && (
        <rect
          x={at(since)}
          y={middle - 5}
          width={Math.max(at(to) - at(since), 1)}
          height={10}
          fill="var(--accent-soft)"
          stroke="var(--accent)"
          strokeWidth={1}
          strokeDasharray={isOpen ? '3 2' : undefined}
        />
      )}
    </>
  );
}

const halo = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

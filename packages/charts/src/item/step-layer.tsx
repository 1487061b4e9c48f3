import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { yearTicks } from '../progress/geometry.ts';

interface Props {
  steps: readonly string[];
  domain: readonly [number, number];
  /** The step on which it stands at the end; its name is the one in ink. */
  last: number;
}

/** A line and a name for each step, and the years. */
export function StepLayer({ steps, domain, last }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const right = plot.x + plot.width;
  const base = plot.y + plot.height;
  return (
    <g fontSize={12} fill="var(--ink-3)" style={{ fontFamily: 'var(--sans)' }}>
      {steps.map((name, step) => (
        <g key={name}>
          <line x1={plot.x} x2={right} y1={y(step)} y2={y(step)} stroke="var(--rule)" />
          <text
            x={plot.x - 8}
            y={y(step)}
            dy="0.35em"
            textAnchor="end"
            fill={step === last ? 'var(--ink)' : 'var(--ink-3)'}
            fontWeight={step === last ? 600 : 400}
          >
            {name}
          </text>
        </g>
      ))}
      {yearTicks(domain, plot.width).map((time) => (
        <g key={time}>
          <line x1={x(time)} x2={x(time)} y1={base} y2={base + 4} stroke="var(--rule-strong)" />
          <text x={x(time)} y={base + 17} textAnchor="middle">
            {new Date(time).getUTCFullYear()}
          </text>
        </g>
      ))}
    </g>
  );
}

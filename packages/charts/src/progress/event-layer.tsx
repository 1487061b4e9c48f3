import { useRef } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartEvent } from './chart-model.ts';

export interface ShownEvent {
  event: ChartEvent;
  left: number;
  top: number;
}

interface Props {
  events: readonly (ChartEvent & { x: number })[];
  label: string;
  shown: ShownEvent | null;
  onShow: (shown: ShownEvent | null) => void;
}

/** Events as small marks in their lane. One stop for the keyboard; arrows go from mark to mark. */
export function EventLayer({ events, label, shown, onShow }: Props) {
  const lane = useRef<SVGGElement>(null);
  const plot = usePlotArea();
  const x = useXAxisScale();
  const score = useYAxisScale('score');
  if (!plot || !x || !score || events.length === 0) return null;

  const top = (score(0) ?? 0) + 15;
  const show = (event: (typeof events)[number]) => onShow({ event, left: x(event.x) ?? 0, top });
  const step = (from: number, by: number) => {
    const marks = lane.current?.querySelectorAll<SVGGElement>('[role=img]');
    marks?.[Math.min(Math.max(from + by, 0), events.length - 1)]?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no element for it
    <g ref={lane} role="group" aria-label={label}>
      <line
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={top}
        y2={top}
        stroke="var(--rule)"
        strokeDasharray="1 3"
      />
      {events.map((event, index) => {
        const left = x(event.x) ?? 0;
        const lit = shown?.event.key === event.key;
        return (
          <g
            key={event.key}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no element for it
            role="img"
            aria-label={`${event.when}: ${event.title}`}
            tabIndex={index === 0 ? 0 : -1}
            onFocus={() => show(event)}
            onBlur={() => onShow(null)}
            onPointerEnter={() => show(event)}
            onPointerLeave={() => onShow(null)}
            onKeyDown={(press) => {
              const by = { ArrowRight: 1, ArrowLeft: -1 }[press.key];
              if (by === undefined) return;
              press.preventDefault();
              press.stopPropagation();
              step(index, by);
            }}
            className="outline-none"
          >
            {lit && (
              <line
                x1={left}
                x2={left}
                y1={plot.y}
                y2={plot.y + plot.height}
                stroke="var(--ink-3)"
                strokeWidth={1}
              />
            )}
            <rect x={left - 6} y={top - 12} width={12} height={24} fill="transparent" />
            <path
              d={`M${left} ${top - 4.5}l4.500 4.500-4.500 4.500-4.500-4.500z`}
              fill={lit ? 'var(--ink)' : 'var(--paper)'}
              stroke={lit ? 'var(--ink)' : 'var(--ink-3)'}
              strokeWidth={1.25}
            />
          </g>
        );
      })}
    </g>
  );
}

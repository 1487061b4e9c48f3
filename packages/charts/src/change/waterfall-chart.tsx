'use client';

import { useRef } from 'react';
import { Bar, BarChart, Tooltip, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts';
import type { BarShapeProps, TooltipContentProps } from 'recharts';
import { useRowKeys } from '../frame/use-row-keys.ts';
import { useWidth } from '../frame/use-width.ts';
import type { Step } from './waterfall.ts';
import { row, scaleHeight, waterfallHeight } from './waterfall-size.ts';

interface Props {
  steps: readonly Step[];
  words: Record<'title' | 'description', string>;
}

/** The way from the old score to the new: step under step, so that long names have room on a telephone. */
export function WaterfallChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useRowKeys(box);
  return (
    <div ref={box} className="h-full">
      {width > 0 && <WaterfallDrawing {...props} width={width} />}
    </div>
  );
}

/** The chart at a width that is known; it measures nothing. */
export function WaterfallDrawing({ steps, words, width }: Props & { width: number }) {
  return (
    <BarChart
      layout="vertical"
      data={[...steps]}
      width={width}
      height={waterfallHeight(steps.length)}
      margin={{ top: 0, right: 52, bottom: scaleHeight, left: 1 }}
      barCategoryGap={0}
      title={words.title}
      desc={words.description}
    >
      <XAxis type="number" domain={[0, 100]} hide />
      <YAxis type="category" dataKey="key" hide />
      <Scale />
      <Connectors steps={steps} />
      <Bar dataKey="span" shape={drawStep} isAnimationActive={false} />
      <Tooltip
        content={<StepTooltip />}
        cursor={{ fill: 'var(--sunken)' }}
        isAnimationActive={false}
        wrapperStyle={{ zIndex: 20, outline: 'none' }}
      />
    </BarChart>
  );
}

const halo = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;
const barTop = 22;
const barHeight = 20;

/** One step: its name above, its bar, and its figure behind the bar. */
function drawStep({ x, width, y, payload }: BarShapeProps) {
  const step = payload as unknown as Step;
  const left = Math.min(x, x + width);
  const length = Math.abs(width);
  const isScore = step.by === null;
  const fill = isScore ? 'var(--accent)' : (step.by ?? 0) >= 0 ? 'var(--level-3)' : 'var(--level-1)';
  return (
    <g style={{ fontFamily: 'var(--sans)', fontVariantNumeric: 'tabular-nums' }}>
      <text x={0} y={y + 14} fontSize={12.5} fill="var(--ink-2)" {...halo}>
        {step.name}
      </text>
      <rect
        x={left}
        y={y + barTop}
        width={Math.max(length, 1.5)}
        height={barHeight}
        fill={fill}
        stroke={isScore || (step.by ?? 0) >= 0 ? fill : 'var(--level-edge)'}
        strokeWidth={1}
      />
      <text
        x={left + length + 7}
        y={y + barTop + barHeight / 2}
        dy="0.35em"
        fontSize={13}
        fontWeight={600}
        fill={isScore ? 'var(--accent)' : 'var(--ink)'}
      >
        {step.text}
      </text>
    </g>
  );
}

/** From the end of each step a hair down to where the next begins. */
function Connectors({ steps }: { steps: readonly Step[] }) {
  const x = useXAxisScale();
  if (!x) return null;
  return (
    <g stroke="var(--ink-3)" strokeDasharray="2 2">
      {steps.slice(0, -1).map((step, index) => {
        const at = x(step.span[1]);
        const top = index * row + barTop + barHeight;
        return <line key={step.key} x1={at} x2={at} y1={top} y2={top + row - barHeight} />;
      })}
    </g>
  );
}

function Scale() {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  const bottom = plot.y + plot.height;
  return (
    <g fontSize={12} fill="var(--ink-3)" style={{ fontFamily: 'var(--sans)' }}>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={plot.y} y2={bottom} stroke="var(--rule)" />
          <text x={x(tick)} y={bottom + 17} textAnchor={tick === 0 ? 'start' : 'middle'}>
            {tick}
          </text>
        </g>
      ))}
    </g>
  );
}

function StepTooltip({ active, payload }: Partial<TooltipContentProps>) {
  const step = payload?.[0]?.payload as Step | undefined;
  if (active !== true || step === undefined) return null;
  return (
    <div className="border-rule bg-surface max-w-72 rounded border px-3.5 py-3 text-xs shadow-[0_6px_24px_var(--shadow)]">
      <p className="font-serif text-sm font-semibold">{step.name}</p>
      <p className="text-accent mt-1 text-sm font-semibold">{step.text}</p>
      {step.about !== null && <p className="text-ink-2 mt-1">{step.about}</p>}
    </div>
  );
}

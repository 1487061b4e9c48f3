'use client';

import { useRef, useState } from 'react';
import { Sankey } from 'recharts';
import type { SankeyLinkProps, SankeyNodeProps } from 'recharts';
import { useWidth } from '../frame/use-width.ts';
import { type Level, levelFill, levels } from '../findings/index.ts';
import type { ShownFlow, Standing } from './flow.ts';
import { air, flowHeight, headHeight } from './flow-size.ts';

interface Props {
  flows: readonly ShownFlow[];
  /** Both sides from the top down. */
  sides: Record<'before' | 'after', readonly { standing: Standing; text: string }[]>;
  words: Record<'title' | 'description' | 'before' | 'after' | 'keys', string>;
}

interface Shown {
  flow: ShownFlow;
  left: number;
  top: number;
}

const fillOf = (standing: Standing): string =>
  levels.some((level) => level === standing) && standing !== 'noEvidence'
    ? levelFill[standing as Level]
    : 'var(--paper)';

/** How items moved between standings: left at the earlier point, right at the later. */
export function FlowChart(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className="h-full">
      {width > 0 && <FlowDrawing {...props} width={width} />}
    </div>
  );
}

/** The chart at a width that is known; it measures nothing. */
export function FlowDrawing({ flows, sides, words, width }: Props & { width: number }) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const height = flowHeight(flows);
  const { before, after } = sides;
  const nodes = [...before, ...after].map(({ standing, text }, index) => ({
    name: text,
    standing,
    isAfter: index >= before.length,
  }));
  const at = (side: Props['sides']['before'], standing: Standing) =>
    side.findIndex((each) => each.standing === standing);
  const links = flows.map((flow) => ({
    source: at(before, flow.from),
    target: before.length + at(after, flow.to),
    value: flow.items.length,
  }));
  const step = (from: number, by: number) => {
    const marks = box.current?.querySelectorAll<SVGPathElement>('[role=img]');
    marks?.[Math.min(Math.max(from + by, 0), flows.length - 1)]?.focus();
  };

  const drawLink = (link: SankeyLinkProps) => {
    const { sourceX, targetX, sourceY, targetY, sourceControlX, targetControlX, linkWidth, index } = link;
    const flow = flows[index];
    if (flow === undefined) return <path />;
    const lit = shown?.flow === flow;
    const moved = flow.from !== flow.to;
    const show = () => setShown({ flow, left: (sourceX + targetX) / 2, top: (sourceY + targetY) / 2 });
    return (
      <path
        key={flow.text}
        d={`M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
        fill="none"
        stroke={moved ? 'var(--level-2)' : 'var(--level-edge)'}
        strokeOpacity={lit ? 0.85 : moved ? 0.55 : 0.28}
        strokeWidth={Math.max(linkWidth, 1)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no element for it
        role="img"
        aria-label={`${flow.text}. ${flow.titles.join('; ')}`}
        tabIndex={index === 0 ? 0 : -1}
        onFocus={show}
        onBlur={() => setShown(null)}
        onPointerEnter={show}
        onPointerLeave={() => setShown(null)}
        onKeyDown={(press) => {
          const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[press.key];
          if (by === undefined) return;
          press.preventDefault();
          step(index, by);
        }}
        className="outline-none"
      />
    );
  };

  const drawNode = ({ x, y, width: thick, height: tall, payload, index }: SankeyNodeProps) => {
    const { name, standing, isAfter } = payload as unknown as (typeof nodes)[number];
    return (
      <g key={index} pointerEvents="none">
        <rect
          x={x}
          y={y}
          width={thick}
          height={tall}
          fill={fillOf(standing)}
          stroke="var(--level-edge)"
          strokeDasharray={fillOf(standing) === 'var(--paper)' ? '2 2' : undefined}
        />
        <text
          x={isAfter ? x - 7 : x + thick + 7}
          y={y + tall / 2}
          dy="0.35em"
          textAnchor={isAfter ? 'end' : 'start'}
          fontSize={12}
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth={3.5}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {name}
        </text>
      </g>
    );
  };

  return (
    <div
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no fieldset: nothing is entered here
      role="group"
      aria-label={words.keys}
      className="relative h-full"
      style={{ fontFamily: 'var(--sans)', fontVariantNumeric: 'tabular-nums' }}
    >
      <Sankey
        data={{ nodes, links }}
        width={width}
        height={height}
        margin={{ top: headHeight, right: 1, bottom: 6, left: 1 }}
        nodePadding={air}
        nodeWidth={12}
        sort={false}
        iterations={0}
        verticalAlign="top"
        accessibilityLayer={false}
        title={words.title}
        desc={words.description}
        node={drawNode}
        link={drawLink}
      >
        <g aria-hidden fontSize={12} fill="var(--ink-2)">
          <text x={0} y={14}>
            {words.before}
          </text>
          <text x={width} y={14} textAnchor="end">
            {words.after}
          </text>
        </g>
      </Sankey>
      {shown !== null && (
        <div
          aria-hidden
          className="border-rule bg-surface pointer-events-none absolute z-20 w-max max-w-64 -translate-x-1/2 rounded border px-3 py-2 text-xs shadow-[0_6px_24px_var(--shadow)]"
          style={{
            left: Math.min(Math.max(shown.left, 130), Math.max(width - 130, 130)),
            top: shown.top + 14,
          }}
        >
          <p className="font-semibold">{shown.flow.text}</p>
          <ul className="text-ink-2 mt-1 space-y-0.5">
            {shown.flow.titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

'use client';

import { useRef, useState } from 'react';

export interface Step {
  /** The day to look at; '' for today. */
  asOf: string;
  text: string;
}

interface Props {
  steps: readonly Step[];
  /** Of the step that is shown; -1 before the first. */
  at: number;
  /** Where it stands, where that is none of the steps exactly. */
  text: string | null;
  words: Record<'steps' | 'earlier' | 'later', string>;
  onChoose: (asOf: string) => void;
}

/** Walks through time from meeting to meeting, by pressing, sliding or the arrow keys. */
export function MeetingSlider({ steps, at, text, words, onChoose }: Props) {
  const [moved, setMoved] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Arrived: from here on the address says where it stands.
  if (moved === at) setMoved(null);
  const place = moved ?? at;
  const told = moved === null && text !== null ? text : (steps[place]?.text ?? '');
  // Each step is a page of its own: wait until the sliding stops.
  const move = (to: number) => {
    const step = steps[to];
    if (step === undefined) return;
    setMoved(to);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChoose(step.asOf), 400);
  };
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <Press name={words.earlier} disabled={place <= 0} onPress={() => move(place - 1)} path="M8 2 3 6l5 4" />
      <input
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={Math.max(place, 0)}
        aria-label={words.steps}
        aria-valuetext={told}
        onChange={({ currentTarget }) => move(Number(currentTarget.value))}
        className="accent-accent h-9 min-w-0 flex-1 sm:max-w-80"
      />
      <Press
        name={words.later}
        disabled={place >= steps.length - 1}
        onPress={() => move(place + 1)}
        path="m4 2 5 4-5 4"
      />
      <output className="text-ink-2 figures max-sm:w-full">{told}</output>
    </div>
  );
}

interface PressProps {
  name: string;
  disabled: boolean;
  onPress: () => void;
  path: string;
}

function Press({ name, disabled, onPress, path }: PressProps) {
  return (
    <button
      type="button"
      aria-label={name}
      disabled={disabled}
      onClick={onPress}
      className="border-rule-strong hover:bg-sunken flex size-9 shrink-0 items-center justify-center rounded-sm border disabled:opacity-40"
    >
      <svg viewBox="0 0 12 12" className="size-3" aria-hidden fill="none" stroke="currentColor">
        <path d={path} strokeWidth="1.600" />
      </svg>
    </button>
  );
}

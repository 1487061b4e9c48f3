'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useRef, useTransition } from 'react';
import { addressOfForm, plainAddress } from './lens-address.ts';
import { MomentField } from './moment-field.tsx';
import type { Choice } from './choice.ts';
import { TrackChoice } from './track-choice.tsx';

type Words = Record<
  | 'title'
  | 'track'
  | 'reading'
  | 'method'
  | 'asOf'
  | 'knownAt'
  | 'today'
  | 'now'
  | 'apply'
  | 'reset'
  | 'tracks',
  string
>;

interface Props {
  words: Words;
  tracks: readonly Choice[];
  readings: readonly Choice[];
  methods: readonly Choice[];
  asOf: string;
  knownAt: string;
  usual: { reading: string; method: string };
}

/** Puts every choice into the address at once; the page follows the address. */
export function LensForm({ words, tracks, readings, methods, asOf, knownAt, usual }: Props) {
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, start] = useTransition();

  const go = (query: string) => start(() => router.push(`${pathname}${query}`, { scroll: false }));
  const apply = () => {
    clearTimeout(timer.current);
    if (form.current?.checkValidity()) go(addressOfForm(search, new FormData(form.current), usual));
  };
  // A date is typed part by part, and each part makes a valid date: wait until the typing stops.
  const applySoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(apply, 700);
  };
  const reset = plainAddress(search);

  return (
    <form
      ref={form}
      aria-label={words.title}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      className="no-print border-rule grid grid-cols-2 items-end gap-x-4 gap-y-3 border-y py-4 aria-busy:opacity-60 sm:grid-cols-3 lg:grid-cols-[1.5fr_1.3fr_1.6fr_1fr_1.3fr_auto]"
    >
      <TrackChoice label={words.track} summary={words.tracks} tracks={tracks} onChange={apply} />
      <Select name="reading" label={words.reading} choices={readings} onChange={apply} />
      <Select name="method" label={words.method} choices={methods} onChange={apply} />
      <MomentField
        name="asOf"
        type="date"
        label={words.asOf}
        empty={words.today}
        value={asOf}
        onChange={applySoon}
      />
      <MomentField
        name="knownAt"
        type="datetime-local"
        label={words.knownAt}
        empty={words.now}
        value={knownAt}
        onChange={applySoon}
      />
      <div className="flex items-end gap-3">
        <button type="submit" className="button sr-only focus:not-sr-only">
          {words.apply}
        </button>
        {reset !== null && (
          <button type="button" onClick={() => go(reset)} className="link text-ink-2 min-h-10 text-sm">
            {words.reset}
          </button>
        )}
      </div>
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  choices: readonly Choice[];
  onChange: () => void;
}

function Select({ name, label, choices, onChange }: SelectProps) {
  const value = choices.find(({ chosen }) => chosen)?.value ?? '';
  return (
    <label className="block min-w-0">
      <span className="label">{label}</span>
      <select key={value} name={name} defaultValue={value} onChange={onChange} className="field">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

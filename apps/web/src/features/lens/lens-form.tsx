'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import type { Choice } from './choice.ts';
import type { Chip } from './filter-chips.tsx';
import { FilterChips } from './filter-chips.tsx';
import { addressAsOf, addressOfForm, addressWithout, plainAddress } from './lens-address.ts';
import { ManyField } from './many-field.tsx';
import { MeetingSlider } from './meeting-slider.tsx';
import type { Step } from './meeting-slider.tsx';
import { MomentField } from './moment-field.tsx';
import { SelectField } from './select-field.tsx';

/** A field of which any number can be chosen. */
export interface Many {
  name: string;
  label: string;
  summary: string;
  choices: readonly Choice[];
}

type Words = Record<
  | 'title'
  | 'summary'
  | 'reading'
  | 'method'
  | 'asOf'
  | 'knownAt'
  | 'since'
  | 'today'
  | 'now'
  | 'apply'
  | 'reset'
  | 'more'
  | 'moreCount'
  | 'chips'
  | 'steps'
  | 'earlier'
  | 'later',
  string
>;

interface Props {
  words: Words;
  tracks: Many;
  readings: readonly Choice[];
  methods: readonly Choice[];
  asOf: string;
  knownAt: string;
  since: readonly Choice[];
  filters: readonly Many[];
  chips: readonly Chip[];
  /** Null where no meeting was held. */
  steps: { steps: readonly Step[]; at: number; text: string | null } | null;
  usual: { reading: string; method: string };
}

/** Puts every choice into the address at once; the page follows the address. */
export function LensForm(props: Props) {
  const { words, tracks, readings, methods, asOf, knownAt, since, filters, chips, steps, usual } = props;
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, start] = useTransition();
  const [isOpen, setOpen] = useState(false);
  const [showsMore, setShowsMore] = useState(false);

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
  const plain = plainAddress(search);
  const reset = plain !== null && (
    <button
      type="button"
      onClick={() => go(plain)}
      className="no-print link text-ink-2 ms-auto min-h-8 text-sm"
    >
      {words.reset}
    </button>
  );
  // Where nothing else needs a row of its own, neither does it.
  const isBesideSteps = steps !== null && chips.length === 0;

  return (
    <form
      ref={form}
      aria-label={words.title}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      className="border-rule border-y py-4 aria-busy:opacity-60 max-sm:py-2 print:border-0 print:py-0"
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="lens-fields"
        onClick={() => setOpen(!isOpen)}
        className="no-print flex min-h-11 w-full items-center gap-3 text-start sm:hidden"
      >
        <span className="min-w-0 flex-1">
          <span className="label mb-0">{words.title}</span>
          <span className="text-md block">{words.summary}</span>
        </span>
        <Arrow isUp={isOpen} />
      </button>
      <div id="lens-fields" className={`no-print ${isOpen ? 'max-sm:pt-2 max-sm:pb-2' : 'max-sm:hidden'}`}>
        <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:grid-cols-3 xl:grid-cols-[minmax(0,1.4fr)_minmax(0,1.1fr)_minmax(max-content,1.6fr)_minmax(9.5rem,1fr)_auto]">
          <input type="hidden" name="tracks" value={tracks.choices.length} />
          <ManyField {...tracks} onChange={apply} />
          <SelectField name="reading" label={words.reading} choices={readings} onChange={apply} />
          <SelectField name="method" label={words.method} choices={methods} onChange={apply} />
          <MomentField
            name="asOf"
            type="date"
            label={words.asOf}
            empty={words.today}
            value={asOf}
            onChange={applySoon}
          />
          <button
            type="button"
            aria-expanded={showsMore}
            aria-controls="lens-more"
            onClick={() => setShowsMore(!showsMore)}
            className="button min-h-10 justify-self-start max-lg:col-span-2"
          >
            {words.more}
            {words.moreCount !== '' && (
              <span className="bg-accent text-on-accent figures rounded-full px-1.5 text-xs font-semibold">
                {words.moreCount}
              </span>
            )}
            <Arrow isUp={showsMore} />
          </button>
        </div>
        {steps !== null && (
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <MeetingSlider {...steps} words={words} onChoose={(day) => go(addressAsOf(search, day))} />
            {isBesideSteps && reset}
          </div>
        )}
        <div
          id="lens-more"
          hidden={!showsMore}
          className="mt-3 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1.4fr_1.4fr_1.2fr_1.6fr_1.3fr]"
        >
          {filters.map((filter) => (
            <ManyField key={filter.name} {...filter} onChange={apply} />
          ))}
          <SelectField name="since" label={words.since} choices={since} onChange={apply} />
          <MomentField
            name="knownAt"
            type="datetime-local"
            label={words.knownAt}
            empty={words.now}
            value={knownAt}
            onChange={applySoon}
          />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 not-empty:pt-3">
        {chips.length > 0 && (
          <FilterChips
            label={words.chips}
            chips={chips}
            onRemove={({ name, value }) => go(addressWithout(search, name, value))}
          />
        )}
        <button type="submit" className="no-print button sr-only focus:not-sr-only">
          {words.apply}
        </button>
        {!isBesideSteps && reset}
      </div>
    </form>
  );
}

function Arrow({ isUp }: { isUp: boolean }) {
  return (
    <svg
      viewBox="0 0 12 8"
      className={`size-2.5 shrink-0 ${isUp ? 'rotate-180' : ''}`}
      aria-hidden
      fill="none"
      stroke="currentColor"
    >
      <path d="m1 1.500 5 5 5-5" strokeWidth="1.600" />
    </svg>
  );
}

'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { Arrow } from './arrow.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { LensFields } from './lens-fields.ts';
import { addressAsOf, addressOfForm, addressWithout, plainAddress } from './lens-address.ts';
import { ManyField } from './many-field.tsx';
import { MeetingSlider } from './meeting-slider.tsx';
import { MomentField } from './moment-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { SelectField } from './select-field.tsx';

/** Puts every choice into the address at once; the page follows the address. */
export function LensForm(props: LensFields) {
  const { words, offers, tracks, readings, methods, asOf, filters, chips, steps, usual } = props;
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
    if (form.current?.checkValidity()) go(addressOfForm(search, new FormData(form.current), offers, usual));
  };
  // A date is typed part by part, and each part makes a valid date: wait until the typing stops.
  const applySoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(apply, 700);
  };
  const plain = plainAddress(search, offers);
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
  const hasMore = filters.length > 0 || offers.includes('since') || offers.includes('knownAt');

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
        <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:grid-cols-3 xl:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)_minmax(max-content,1.6fr)_minmax(9.5rem,1fr)_auto]">
          {offers.includes('track') && (
            <>
              <input type="hidden" name="tracks" value={tracks.choices.length} />
              <ManyField {...tracks} onChange={apply} />
            </>
          )}
          {offers.includes('reading') && (
            <SelectField name="reading" label={words.reading} choices={readings} onChange={apply} />
          )}
          {offers.includes('method') && (
            <SelectField name="method" label={words.method} choices={methods} onChange={apply} />
          )}
          {offers.includes('asOf') && (
            <MomentField
              name="asOf"
              type="date"
              label={words.asOf}
              empty={words.today}
              value={asOf}
              onChange={applySoon}
            />
          )}
          {hasMore && (
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
          )}
        </div>
        {steps !== null && (
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <MeetingSlider {...steps} words={words} onChoose={(day) => go(addressAsOf(search, day))} />
            {isBesideSteps && reset}
          </div>
        )}
        {hasMore && <MoreFields {...props} isShown={showsMore} onChange={apply} onTyping={applySoon} />}
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

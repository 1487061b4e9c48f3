'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Choice } from '../../../../../features/lens/choice.ts';

/** One end of the span: what can be chosen, and the day where a day is chosen that is no meeting's. */
export interface EndChoice {
  choices: readonly Choice[];
  day: string;
}

interface Props {
  from: EndChoice;
  to: EndChoice;
  words: Record<'title' | 'from' | 'to' | 'day' | 'fromDay' | 'toDay', string>;
}

const ownDay = 'day';

/** Which two points are compared. Both are put into the address, and the page follows it. */
export function PointForm({ from, to, words }: Props) {
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const [pending, start] = useTransition();
  const chosen = ({ choices, day }: EndChoice) => choices.find((each) => each.chosen)?.value ?? day;
  const go = (ends: { from: string; to: string }) => {
    const address = new URLSearchParams(search);
    address.set('from', ends.from);
    if (ends.to === '') address.delete('to');
    else address.set('to', ends.to);
    start(() => router.push(`${pathname}?${address.toString()}`, { scroll: false }));
  };
  return (
    <form
      aria-label={words.title}
      aria-busy={pending}
      onSubmit={(event) => event.preventDefault()}
      className="no-print flex flex-wrap items-end gap-x-4 gap-y-3 aria-busy:opacity-60"
    >
      <End
        end={from}
        label={words.from}
        words={{ day: words.day, own: words.fromDay }}
        onChoose={(value) => go({ from: value, to: chosen(to) })}
      />
      <End
        end={to}
        label={words.to}
        words={{ day: words.day, own: words.toDay }}
        onChoose={(value) => go({ from: chosen(from), to: value })}
      />
    </form>
  );
}

interface EndProps {
  end: EndChoice;
  label: string;
  words: Record<'day' | 'own', string>;
  onChoose: (value: string) => void;
}

function End({ end, label, words, onChoose }: EndProps) {
  const value = end.choices.find(({ chosen }) => chosen)?.value ?? ownDay;
  const [asks, setAsks] = useState(false);
  const showsDay = asks || value === ownDay;
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-2 max-sm:w-full">
      <label className="block w-full min-w-0 sm:w-120">
        <span className="label">{label}</span>
        <select
          key={value}
          defaultValue={value}
          onChange={({ currentTarget }) => {
            setAsks(currentTarget.value === ownDay);
            if (currentTarget.value !== ownDay) onChoose(currentTarget.value);
          }}
          className="field"
        >
          {end.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
          <option value={ownDay}>{words.day}</option>
        </select>
      </label>
      {showsDay && (
        <input
          key={end.day}
          type="date"
          aria-label={words.own}
          min="1900-01-01"
          defaultValue={end.day}
          // A date is typed part by part, and each part makes a valid date: what is meant is known at the end.
          onBlur={({ currentTarget }) => {
            if (currentTarget.value !== '' && currentTarget.value !== end.day) onChoose(currentTarget.value);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && currentTarget.value !== '') onChoose(currentTarget.value);
          }}
          className="field w-40"
        />
      )}
    </div>
  );
}

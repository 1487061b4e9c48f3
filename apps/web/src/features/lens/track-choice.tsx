'use client';

import { useDismissal } from '../frame/use-dismissal.ts';
import type { Choice } from './choice.ts';

interface Props {
  label: string;
  summary: string;
  tracks: readonly Choice[];
  onChange: () => void;
}

/** Any number of tracks; none ticked means all of them. */
export function TrackChoice({ label, summary, tracks, onChange }: Props) {
  const chosen = tracks.filter(({ chosen }) => chosen).map(({ value }) => value);
  return (
    <div className="col-span-2 min-w-0 sm:col-span-1">
      <span className="label" id="track-label">
        {label}
      </span>
      <details ref={useDismissal()} className="group relative">
        <summary
          aria-labelledby="track-label track-summary"
          className="field flex list-none items-center justify-between gap-2 [&::-webkit-details-marker]:hidden"
        >
          <span id="track-summary" className="truncate">
            {summary}
          </span>
          <svg viewBox="0 0 12 8" className="size-2.5 shrink-0" aria-hidden fill="none" stroke="currentColor">
            <path d="m1 1.500 5 5 5-5" strokeWidth="1.600" />
          </svg>
        </summary>
        <fieldset
          key={chosen.join()}
          aria-labelledby="track-label"
          className="border-rule bg-surface absolute start-0 top-full z-30 mt-1 w-full min-w-60 rounded border p-2 shadow-[0_8px_30px_var(--shadow)]"
        >
          <input type="hidden" name="tracks" value={tracks.length} />
          {tracks.map((track) => (
            <label
              key={track.value}
              className="hover:bg-sunken flex min-h-9 items-center gap-2.5 rounded-sm px-2 text-sm"
            >
              <input
                type="checkbox"
                name="track"
                value={track.value}
                defaultChecked={track.chosen}
                onChange={onChange}
                className="accent-accent size-4"
              />
              {track.name}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}

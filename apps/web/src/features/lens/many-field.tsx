'use client';

import { useDismissal } from '../frame/use-dismissal.ts';
import type { Choice } from './choice.ts';

interface Props {
  name: string;
  label: string;
  /** What is chosen, in few words. */
  summary: string;
  choices: readonly Choice[];
  onChange: () => void;
}

/** Any number of several; none ticked means all of them. */
export function ManyField({ name, label, summary, choices, onChange }: Props) {
  const chosen = choices.filter((each) => each.chosen).map(({ value }) => value);
  return (
    <div className="min-w-0">
      <span className="label" id={`${name}-label`}>
        {label}
      </span>
      <details ref={useDismissal()} className="group relative">
        <summary
          aria-labelledby={`${name}-label ${name}-summary`}
          className="field flex list-none items-center justify-between gap-2 [&::-webkit-details-marker]:hidden"
        >
          <span id={`${name}-summary`} className="truncate">
            {summary}
          </span>
          <svg viewBox="0 0 12 8" className="size-2.5 shrink-0" aria-hidden fill="none" stroke="currentColor">
            <path d="m1 1.500 5 5 5-5" strokeWidth="1.600" />
          </svg>
        </summary>
        <fieldset
          key={chosen.join()}
          aria-labelledby={`${name}-label`}
          className="border-rule bg-surface absolute start-0 top-full z-30 mt-1 max-h-80 w-full min-w-60 overflow-y-auto rounded border p-2 shadow-[0_8px_30px_var(--shadow)]"
        >
          {choices.map((choice) => (
            <label
              key={choice.value}
              className="hover:bg-sunken flex min-h-9 items-center gap-2.5 rounded-sm px-2 text-sm"
            >
              <input
                type="checkbox"
                name={name}
                value={choice.value}
                defaultChecked={choice.chosen}
                onChange={onChange}
                className="accent-accent size-4 shrink-0"
              />
              {choice.name}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}

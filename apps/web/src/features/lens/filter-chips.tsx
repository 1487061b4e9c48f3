/** One thing that narrows what is shown. */
export interface Chip {
  /** Of the part of the address. */
  name: string;
  value: string;
  text: string;
  /** "Remove: …" */
  removal: string;
}

interface Props {
  label: string;
  chips: readonly Chip[];
  onRemove: (chip: Chip) => void;
}

/** What is filtered by, each with the way out of it. Paper tells it too, and so do the files of charts. */
export function FilterChips({ label, chips, onRemove }: Props) {
  return (
    <ul data-filters aria-label={label} className="flex flex-wrap gap-2">
      {chips.map((chip) => (
        <li key={`${chip.name} ${chip.value}`}>
          <button
            type="button"
            aria-label={chip.removal}
            onClick={() => onRemove(chip)}
            className="bg-sunken border-rule hover:border-rule-strong flex min-h-8 items-center gap-2 rounded-full border px-3 py-0.5 text-start text-sm"
          >
            {chip.text}
            <svg
              viewBox="0 0 10 10"
              className="no-print size-2.5 shrink-0"
              aria-hidden
              fill="none"
              stroke="currentColor"
            >
              <path d="m1 1 8 8M9 1 1 9" strokeWidth="1.400" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}

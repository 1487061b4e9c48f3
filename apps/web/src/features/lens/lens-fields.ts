import type { Choice } from './choice.ts';
import type { Control } from './controls.ts';
import type { Chip } from './filter-chips.tsx';
import type { Step } from './meeting-slider.tsx';

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

/** All that the bar is made of; the server finishes it, the browser only shows it. */
export interface LensFields {
  words: Words;
  /** What of all this can be chosen here. */
  offers: readonly Control[];
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

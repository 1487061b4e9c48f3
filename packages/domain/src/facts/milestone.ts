import type { Edtf } from '../time/edtf.ts';
import type { Agreement, Legal, Level } from './assertion.ts';

/** A state that an item has to have reached; every axis named has to be met. */
export interface ItemCriterion {
  readonly item: string;
  readonly implementation?: Level;
  readonly agreement?: Agreement;
  readonly legal?: Legal;
}

/** Another milestone that has to have been reached. */
export interface MilestoneCriterion {
  readonly milestone: string;
}

/** One condition of a milestone. */
export type Criterion = ItemCriterion | MilestoneCriterion;

/** A goal made of conditions over items and other milestones. */
export interface MilestoneFact {
  readonly key: string;
  readonly plannedOn: Edtf | null;
  readonly criteria: readonly Criterion[];
}

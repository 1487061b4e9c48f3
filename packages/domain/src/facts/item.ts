import type { Edtf } from '../time/edtf.ts';

/** What sort of thing is promised; a principle or an end goal is recorded but not scored unless asked. */
export type ItemKind = 'principle' | 'study' | 'action' | 'confidence_measure' | 'procedure' | 'end_goal';

/** One thing that is, or may be, agreed: the unit that is followed from meeting to meeting. */
export interface ItemFact {
  readonly key: string;
  readonly kind: ItemKind;
  readonly theme: string;
  /** Keys of the parties that have to do it. */
  readonly obligors: readonly string[];
  /** A positive integer, 1 where nobody has said otherwise; only `weighted@1` looks at it. */
  readonly weight: number;
  /** The period by whose end it was promised, or null where no date was named. */
  readonly dueOn: Edtf | null;
}

/** The kinds that enter a score unless the question says otherwise: what can be carried out step by step. */
export const KINDS_SCORED_BY_DEFAULT: readonly ItemKind[] = ['study', 'action', 'confidence_measure'];

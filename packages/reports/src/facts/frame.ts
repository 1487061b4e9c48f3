import type {
  Assertion,
  Item,
  ItemKind,
  Label,
  Meeting,
  Party,
  Process,
  Source,
  Track,
} from '@parley/contracts';
import type { Locale } from '@parley/words';

/** What was asked, with nothing left open: asked again, it is answered the same. */
export interface ReportQuestion {
  language: Locale;
  /** The most that may stand in it. */
  clearance: Label;
  /** EDTF. */
  asOf: string;
  /** An instant. */
  knownAt: string;
  reading: string;
  method: string;
  tracks: readonly string[];
  kinds: readonly ItemKind[];
  themes: readonly string[];
  obligors: readonly string[];
  /** A meeting's key or a day, from which on changes are told; null for the meeting before. */
  since: string | null;
  /** Key of the item that it is about. */
  item: string | null;
}

/**
 * The record around what is told: names, claims, sources. All of it as the API answered it to the one who asked, and
 * so cut to their clearance already; a report adds nothing to it and reckons nothing.
 */
export interface Frame {
  question: ReportQuestion;
  process: Process;
  parties: readonly Party[];
  tracks: readonly Track[];
  meetings: readonly Meeting[];
  items: readonly Item[];
  /** The whole ledger: what was not known or not so by the asked times is left out here. */
  assertions: readonly Assertion[];
  sources: readonly Source[];
}

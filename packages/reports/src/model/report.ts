import type { Label, ReportKind } from '@parley/contracts';
import type { Locale } from '@parley/words';
import type { ReportChart } from './chart.ts';
import type { ReportTable } from './table.ts';

/**
 * A report before it is a file: everything that it says, finished, in one language, and nothing of how it looks.
 * Renderers add no word and no figure. Made again of the same facts it is the same, so its files are so too: there is
 * no clock in it and nothing drawn by lot.
 */
export interface Report {
  kind: ReportKind;
  language: Locale;
  /** What was found, not what it is about: "Score 46.7 → 37.0 because the agenda widened". */
  title: string;
  /** Process, unit, method. */
  subtitle: string;
  /** Who may see it, on every page: the highest label of what it was made from. */
  banner: { label: Label; text: string };
  /** The question, in the order in which it is told: as of, known at, reading, method, filters, language, clearance. */
  parameters: readonly Fact[];
  /** The same for machines, as the API takes it: whoever has the file can ask for it again. */
  question: Readonly<Record<string, string>>;
  parts: readonly ReportPart[];
  /** What stands above the question, the methodology, the sources and the digest. */
  headings: Readonly<Record<'question' | 'methodology' | 'sources' | 'digest', string>>;
  /** How the figures are made; a sheet of its own in spreadsheets. */
  methodology: readonly string[];
  sources: readonly SourceNote[];
  /** `sha256-…` of the record as it was asked: what `/v1/reports/verify` recomputes. */
  digest: string;
}

export interface Fact {
  name: string;
  value: string;
}

/** What a text rests on: notes are numbered from 1 in the order in which they are first named. */
export interface SourceNote {
  number: number;
  citation: string;
  url: string | null;
}

export type ReportPart =
  | { part: 'heading'; level: 1 | 2; text: string }
  | { part: 'text'; runs: readonly Run[] }
  | { part: 'list'; items: readonly (readonly Run[])[] }
  | { part: 'figures'; figures: readonly Figure[] }
  | { part: 'table'; table: ReportTable }
  | { part: 'chart'; chart: ReportChart };

/** A piece of a sentence. */
export interface Run {
  text: string;
  strong?: boolean;
  /** Words of a source, in the language that they were said in. */
  quotation?: { lang: string };
  /** Numbers of source notes that stand behind it. */
  notes?: readonly number[];
}

/** A figure that is read before anything else, with its unit in its name: "Score, 0–100". */
export interface Figure {
  name: string;
  text: string;
  value: number | null;
  /** What it was, or what made it so. */
  note: string | null;
}

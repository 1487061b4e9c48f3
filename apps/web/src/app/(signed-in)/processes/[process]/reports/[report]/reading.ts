import { getReportFile } from '@parley/contracts';
import type { ReportPreview } from '@parley/contracts';
import { ask } from '../../../../../../lib/api.ts';

/** As much of a report's JSON as a page of it needs. */
export interface Reading {
  language: string;
  title: string;
  subtitle: string;
  banner: { text: string };
  parameters: readonly { name: string; value: string }[];
  parts: readonly Part[];
  headings: Readonly<Record<'question' | 'methodology' | 'sources' | 'digest', string>>;
  methodology: readonly string[];
  sources: readonly { number: number; citation: string; url: string | null }[];
  digest: string;
}

export interface Run {
  text: string;
  strong?: boolean;
  quotation?: { lang: string };
  notes?: readonly number[];
}

export interface Table {
  key: string;
  title: string;
  columns: readonly { key: string; title: string; type: string; data?: true }[];
  rows: readonly (readonly { text: string; strong?: boolean; notes?: readonly number[] }[])[];
  notes: readonly string[];
}

export type Part =
  | { part: 'heading'; level: 1 | 2; text: string }
  | { part: 'text'; runs: readonly Run[] }
  | { part: 'list'; items: readonly (readonly Run[])[] }
  | { part: 'figures'; figures: readonly { name: string; text: string; note: string | null }[] }
  | { part: 'table'; table: Table }
  | { part: 'chart'; chart: { title: string; subtitle: string; alternative: string } };

/** What a preview says: the same. */
export const readingOf = ({ content }: ReportPreview): Reading => content as unknown as Reading;

/** What stands in the file of a report that was made as JSON. */
export const loadReading = async (report: string): Promise<Reading> =>
  (await ask(getReportFile, { params: { report } })) as unknown as Reading;

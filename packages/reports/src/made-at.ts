import type { Report } from './model/report.ts';

/** The instant that files give as theirs: up to which things were known. Made again later, a file has it again. */
export function madeAt({ question }: Report): Date {
  const known = new Date(question['knownAt'] ?? '');
  return Number.isNaN(known.getTime()) ? new Date(0) : known;
}

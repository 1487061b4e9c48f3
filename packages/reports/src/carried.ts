import canonicalize from 'canonicalize';
import type { Report } from './model/report.ts';

/** What every file of a report carries for machines: what was asked, and the digest of what was answered. */
export type Carried = Pick<Report, 'kind' | 'language' | 'question' | 'digest'>;

/** The name under which files that have named properties carry it. */
export const carriedName = 'Parley';

export const carriedBy = ({ kind, language, question, digest }: Report): string =>
  canonicalize({ kind, language, question, digest }) ?? '';

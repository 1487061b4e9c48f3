import type { PortfolioEntry } from '@parley/contracts';
import { METHODS, presentScore, presentShare, type Rational, rational } from '@parley/domain';
import type { PortfolioRow } from './portfolio.sql.ts';

/** The method of a portfolio: the one whose figures are sums that the database can make. */
export const METHOD = METHODS['pam@1'];

export const toEntry = (row: PortfolioRow): PortfolioEntry => ({
  process: {
    id: row.id,
    slug: row.slug,
    title: row.body.title,
    status: row.body.status,
    singleUndertaking: row.body.singleUndertaking,
  },
  n: row.n,
  score: presentScore(shareOfMost(row.levels, row.n)),
  low: presentScore(shareOfMost(row.lows, row.n)),
  high: presentScore(shareOfMost(row.highs, row.n)),
  coverage: row.n === 0 ? null : presentShare(rational(row.n - row.implementation.noEvidence, row.n)),
  counts: { implementation: row.implementation, agreement: row.agreement },
  lastHeld: row.lastHeld,
  nextScheduled: row.nextScheduled,
});

/** A sum of levels in percent of the most that n items can have; null where nothing is agreed. */
const shareOfMost = (levels: number, n: number): Rational | null =>
  n === 0 ? null : rational(100 * levels, METHOD.ceiling * n);

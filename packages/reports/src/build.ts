import { citingIn } from '@parley/exchange/citations';
import type { Words } from '@parley/words';
import { accountsReport } from './accounts/report.ts';
import { auditReport } from './audit/report.ts';
import { briefingReport } from './briefing/report.ts';
import type { Facts } from './facts/facts.ts';
import { itemReport } from './item/report.ts';
import { matrixReport } from './matrix/report.ts';
import { milestonesReport } from './milestones/report.ts';
import type { Report } from './model/report.ts';
import { progressReport } from './progress/report.ts';

/** A report of what was answered; the words are those of the language that was asked for. */
export async function buildReport(facts: Facts, t: Words): Promise<Report> {
  const cite = await citingIn(facts.frame.question.language);
  switch (facts.kind) {
    case 'briefing':
      return briefingReport(facts, t, cite);
    case 'progress':
      return progressReport(facts, t, cite);
    case 'matrix':
      return matrixReport(facts, t, cite);
    case 'milestones':
      return milestonesReport(facts, t, cite);
    case 'item':
      return itemReport(facts, t, cite);
    case 'accounts':
      return accountsReport(facts, t, cite);
    case 'audit':
      return auditReport(facts, t, cite);
  }
}

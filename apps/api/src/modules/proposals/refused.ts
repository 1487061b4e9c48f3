import type { VerdictFault } from '@parley/domain';
import { ProblemError } from '../../platform/http/index.ts';

const PROBLEMS = {
  own_proposal: ['forbidden', 'What one has proposed oneself, by whatever key, another person judges.'],
  not_own_proposal: ['forbidden', 'Only its author takes a proposal back: others send it back.'],
  already_judged: ['conflict', 'The proposal has had its verdict.'],
} as const;

const MESSAGES: Record<VerdictFault, string> = {
  own_proposal: 'is one’s own',
  not_own_proposal: 'is another’s',
  already_judged: 'waits no longer',
};

export function refused(fault: VerdictFault): ProblemError {
  const [code, detail] = PROBLEMS[fault];
  return new ProblemError(code, detail, [{ pointer: '{id}', code: fault, message: MESSAGES[fault] }]);
}

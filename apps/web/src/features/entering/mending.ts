import type { Assertion } from '@parley/contracts';
import type { DraftWord } from './draft.ts';
import { freshWord } from './draft.ts';

/**
 * The three things that can be meant by "this is not right": it was recorded wrongly, it never was at all, or it was so and
 * the world has gone backwards since.
 */
export const mendings = ['otherwise', 'neverWas', 'wentBackwards'] as const;
export type Mending = (typeof mendings)[number];

/** An assertion as a form has it. */
export const wordOf = (assertion: Assertion, language: string): DraftWord => ({
  ...freshWord(assertion.item.id, assertion.act, assertion.account, assertion.id),
  agreement: assertion.agreement ?? '',
  implementation: assertion.implementation === null ? '' : String(assertion.implementation),
  legal: assertion.legal ?? '',
  verb: assertion.verb ?? '',
  effectiveOn: assertion.effectiveOn,
  meeting: assertion.meeting?.id ?? '',
  cause: assertion.cause?.[language] ?? Object.values(assertion.cause ?? {})[0] ?? '',
  actor: assertion.actor ?? '',
  continuedBy: assertion.continuedBy?.id ?? '',
});

/**
 * What is said in answer to a wrong word. A correction begins as what it corrects, for only what was wrong to be changed;
 * what never was says nothing; a reversal says what is so from its own day on.
 *
 * @param now the answer as it is so far: its note is kept, and what it rests on
 */
export function mended(wrong: DraftWord, mending: Mending, now: DraftWord): DraftWord {
  const { id, note, texts, quote } = now;
  const kept = { id, note, texts, quote };
  if (mending === 'wentBackwards') {
    return { ...freshWord(wrong.item, 'reverse', wrong.account, id), ...kept };
  }
  const corrected = { ...wrong, ...kept, act: 'correct' as const, corrects: wrong.id };
  return mending === 'otherwise'
    ? corrected
    : { ...corrected, agreement: '', implementation: '', legal: '', verb: '', continuedBy: '' };
}

import type { Question } from '../facts/question.ts';
import type { Reading } from '../facts/reading.ts';
import { ask, NO_FILTERS } from '../facts/question.ts';
import { KNOWN_AT } from './turkiye-armenia.ts';

/** The question of the worked example: the track of the special representatives, on 14 May 2026. */
export function onTheEnvoys(more: Partial<Question> = {}): Question {
  return ask({
    asOf: '2026-05-14',
    knownAt: KNOWN_AT,
    filters: { ...NO_FILTERS, tracks: ['SR'] },
    ...more,
  });
}

/** The same under another reading. */
export function under(reading: Reading): Question {
  return onTheEnvoys({ reading });
}

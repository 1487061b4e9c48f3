import { describe, expect, it } from '@jest/globals';
import { clausesOf } from './clauses.ts';

/** As a person would note it: the last word with a star while it may go on. */
const noted = (question: string): string[] =>
  clausesOf(question).map(
    ({ text, isPhrase, isWithout, isUnfinished }) =>
      `${isWithout ? '-' : ''}${isPhrase ? `"${text}"` : text}${isUnfinished ? '*' : ''}`,
  );

describe('a question', () => {
  it.each<[string, string[]]>([
    ['rail', ['rail*']],
    ['gyumri rail', ['gyumri', 'rail*']],
    ['gyumri railway ', ['gyumri', 'railway']],
    ['"railway gate" kars', ['"railway gate"', 'kars*']],
    ['kars "railway gate"', ['kars', '"railway gate"']],
    ['«երկաթուղային դարպաս»', ['"երկաթուղային դարպաս"']],
    ['“railway ga', ['"railway ga"']],
    ['railway -gyumri', ['railway', '-gyumri']],
    ['railway -"ani bridge"', ['railway', '-"ani bridge"']],
    ['single-undertaking', ['single-undertaking*']],
    ['Ankara’da', ['Ankara*']],
    ["O'Brien", ["O'Brien*"]],
    ['--', ['--*']],
    ['   ', []],
  ])('%s', (question, clauses) => {
    expect(noted(question)).toEqual(clauses);
  });
});

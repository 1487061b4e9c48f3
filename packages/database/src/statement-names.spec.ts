import { describe, expect, it } from '@jest/globals';
import { statementNames } from './statement-names.ts';

describe('the names of statements', () => {
  it('are the same for the same text and differ for another', () => {
    const nameOf = statementNames();
    const [one, two] = [nameOf({ sql: 'SELECT 1' }), nameOf({ sql: 'SELECT 2' })];
    expect(nameOf({ sql: 'SELECT 1' })).toBe(one);
    expect(two).not.toBe(one);
  });

  it('run out, so that no connection fills up with plans', () => {
    const nameOf = statementNames(1);
    expect(nameOf({ sql: 'SELECT 1' })).not.toBe('');
    expect(nameOf({ sql: 'SELECT 2' })).toBe('');
    expect(nameOf({ sql: 'SELECT 1' })).not.toBe('');
  });
});

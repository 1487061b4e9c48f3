import { describe, expect, it } from '@jest/globals';
import { isDiskFull } from './embedded-error.ts';
import { lastWords } from './initialize.ts';

describe('what PostgreSQL said before it ended', () => {
  it('is told without what led up to it', () => {
    const log = [
      '2026-05-14 12:00:00.000 UTC [17] LOG:  starting PostgreSQL 18.4',
      '2026-05-14 12:00:00.001 UTC [17] FATAL:  data directory "/data" has invalid permissions',
      '2026-05-14 12:00:00.002 UTC [17] LOG:  database system is shut down',
    ];
    expect(lastWords(log.join('\n'))).toBe('FATAL:  data directory "/data" has invalid permissions');
  });

  it('is its last lines where none of them is telling', () => {
    expect(lastWords('one\ntwo\nthree\n')).toBe('two three');
    expect(lastWords('')).toBe('it said nothing.');
  });

  it('shows a full disk', () => {
    expect(isDiskFull('PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device')).toBe(
      true,
    );
    expect(isDiskFull('ENOSPC: no space left on device, write')).toBe(true);
    expect(isDiskFull('FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes')).toBe(
      true,
    );
    expect(isDiskFull('FATAL:  could not open file: Permission denied')).toBe(false);
  });
});

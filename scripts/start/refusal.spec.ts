import { describe, expect, it } from '@jest/globals';
import { EmbeddedPostgresError } from '@parley/database/embedded';
import { MigrationError } from '@parley/database/migrate';
import { DISK_FULL, Refusal, sentenceFor } from './refusal.ts';

describe('what a start that fails says', () => {
  it('is the sentence of whoever knows the cause', () => {
    expect(sentenceFor(new Refusal('Port 3000 is taken.'))).toBe('Port 3000 is taken.');
    expect(sentenceFor(new EmbeddedPostgresError('in_use', 'The database is in use.'))).toBe(
      'The database is in use.',
    );
    expect(sentenceFor(new MigrationError('login_refused', 'The login was refused.'))).toBe(
      'The login was refused.',
    );
  });

  it('is the same for a full disk wherever it was met', () => {
    const met = [
      Object.assign(new Error('write'), { code: 'ENOSPC' }),
      Object.assign(new Error('could not extend file'), { code: '53100' }),
      new MigrationError('migration_failed', 'could not write: No space left on device'),
    ];
    for (const error of met) expect(sentenceFor(error)).toBe(DISK_FULL);
  });

  it('is left to the stack where nobody foresaw it', () => {
    expect(sentenceFor(new TypeError('undefined is not a function'))).toBeUndefined();
  });
});

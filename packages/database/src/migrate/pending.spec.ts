import { describe, expect, it } from '@jest/globals';
import { pendingOf } from './migrate.ts';

const migration = (name: string) => ({ name, sql: '', checksum: `sum of ${name}` });
const row = (name: string) => ({ name, checksum: `sum of ${name}`, finished: true });
const folder = ['1_first', '2_second', '3_third'].map(migration);

describe('what is still to be migrated', () => {
  it('is everything in an empty database, and the rest in another', () => {
    expect(pendingOf(folder, [])).toEqual(folder);
    expect(pendingOf(folder, [row('1_first')]).map(({ name }) => name)).toEqual(['2_second', '3_third']);
    expect(
      pendingOf(
        folder,
        folder.map(({ name }) => row(name)),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a migration that this version does not know', row('4_fourth'), 'database_is_newer'],
    ['a file that was changed since', { ...row('1_first'), checksum: 'other' }, 'migration_changed'],
    ['one that failed', { ...row('1_first'), finished: false }, 'migration_unfinished'],
  ])('is refused over %s', (_what, found, code) => {
    expect(() => pendingOf(folder, [found])).toThrow(expect.objectContaining({ code }));
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createItem,
  createOrganization,
  createProcess,
  type ProcessRef,
  type TestDatabase,
  workerDatabase,
} from '@parley/testing';
import fc from 'fast-check';
import type { Database } from './database.ts';

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1900, 1993, 2000, 2023, 2024));
const month = fc.integer({ min: 1, max: 12 });
const batchOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 100, maxLength: 200 });

describe('edtf_last_day', () => {
  let clone: TestDatabase;
  let database: Database;
  let process: ProcessRef;

  beforeAll(async () => {
    clone = await workerDatabase();
    database = clone.connect();
    process = await createProcess(database, await createOrganization(database));
  });
  afterAll(() => clone.drop());

  /** Many at once: one round trip a property run would take minutes. */
  const lastDays = async (texts: readonly string[]): Promise<(string | null)[]> => {
    const { rows } = await database.pool.query<{ day: string | null }>(
      `SELECT to_char(edtf_last_day(text), 'YYYY-MM-DD') AS day
       FROM unnest($1::text[]) WITH ORDINALITY AS given (text, place) ORDER BY place`,
      [texts],
    );
    return rows.map(({ day }) => day);
  };

  it('agrees with the calendar, on years, months and days that are and that are not', async () => {
    const property = fc.asyncProperty(
      batchOf(fc.tuple(year, month, fc.integer({ min: 1, max: 31 }))),
      async (dates) => {
        const cases = dates.flatMap(([y, m, d]) => {
          const length = lengthOf(y, m);
          const inMonth = `${pad(y, 4)}-${pad(m, 2)}`;
          const day = `${inMonth}-${pad(d, 2)}`;
          return [
            [pad(y, 4), `${pad(y, 4)}-12-31`],
            [inMonth, `${inMonth}-${length}`],
            [day, d <= length ? day : null],
          ] as const;
        });
        expect(await lastDays(cases.map(([text]) => text))).toEqual(cases.map(([, expected]) => expected));
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  it('takes nothing else', async () => {
    const shape = /^\d{4}(-\d{2}(-\d{2})?)?$/;
    const noise = fc.oneof(
      fc.stringMatching(/^[0-9-]{0,11}$/),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
    );
    const property = fc.asyncProperty(batchOf(noise.filter((text) => !shape.test(text))), async (texts) => {
      expect(await lastDays(texts)).toEqual(texts.map(() => null));
    });
    await fc.assert(property, { numRuns: 25 });
    const odd = [
      '0000',
      '0000-01-01',
      '2023-02-30',
      '2023-00',
      '2023-13',
      '2023-01-00',
      '٢٠٢٣',
      '2023\n',
      ' 2023',
    ];
    expect(await lastDays(odd)).toEqual(odd.map(() => null));
  });

  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2024-07-30', '2024-07-30'],
    [null, null],
  ])('stands beside the text %s as %s', async (dueOn, day) => {
    const { dueDate } = await createItem(database, process, { dueOn });
    expect(dueDate).toEqual(day === null ? null : new Date(day));
  });

  it('follows the text when that changes, and cannot be written by itself', async () => {
    const { id } = await createItem(database, process, { dueOn: '2024' });
    const { organizationId, processId } = process;
    const where = { organizationId_processId_id: { organizationId, processId, id } };
    const update = (data: { dueOn: string | null } | { dueDate: Date }) =>
      database.withScope(process, () => database.prisma.item.update({ where, data }));
    expect((await update({ dueOn: '2025-06' })).dueDate).toEqual(new Date('2025-06-30'));
    expect((await update({ dueOn: null })).dueDate).toBeNull();
    await expect(update({ dueDate: new Date('2030-01-01') })).rejects.toThrow(
      'can only be updated to DEFAULT',
    );
  });

  it.each(['2023-02-30', '2023-2-3', 'spring 2023', ''])('refuses the text %j', async (dueOn) => {
    await expect(createItem(database, process, { dueOn })).rejects.toThrow('item_due_on_is_edtf');
  });
});

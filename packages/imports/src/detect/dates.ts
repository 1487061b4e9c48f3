import type { DateOrder } from '@parley/contracts';
import { isEdtf } from '@parley/domain';
import { type Cell, textOf } from '../read/row.ts';
import { dayOfNumber } from '../read/excel-date.ts';
import { monthNamed } from './months.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const PARTS = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/;
/** 1950 to 2119 as workbooks count days; smaller numbers are years. */
const [FIRST_NUMBER, LAST_NUMBER] = [18_264, 80_353];

/** In how many ways a cell can be read as a date; null: it does not matter, or it is none. */
export function ordersOf(cell: Cell): readonly DateOrder[] | null {
  const text = textOf(cell);
  const parts = PARTS.exec(text);
  if (parts === null || isEdtf(text)) return null;
  return ORDERS.filter((order) => inOrder(parts, order) !== null);
}

export const looksLikeDate = (cell: Cell): boolean =>
  dateOf(cell, 'dmy') !== null || dateOf(cell, 'mdy') !== null || dateOf(cell, 'ymd') !== null;

/** The EDTF date that a cell means; null where it is none. */
export function dateOf(cell: Cell, order: DateOrder | null): string | null {
  const text = textOf(cell).replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  if (isEdtf(text)) return text;
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const number = Number(text);
    return number >= FIRST_NUMBER && number <= LAST_NUMBER ? dayOfNumber(number, false) : null;
  }
  const parts = PARTS.exec(text);
  if (parts !== null) return order === null ? null : inOrder(parts, order);
  return inWords(text) ?? monthAndYear(text);
}

function inOrder([, one = '', , two = '', three = '']: RegExpExecArray, order: DateOrder): string | null {
  const [day, month, year] = {
    dmy: [one, two, three] as const,
    mdy: [two, one, three] as const,
    ymd: [three, two, one] as const,
  }[order];
  // Of two digits nobody can say in which century; of four it has to be the year.
  return year.length === 4 ? dayOf(year, month, day) : null;
}

function inWords(text: string): string | null {
  const [, day, name, year] = /^(\d{1,2})\.?\s+(\p{L}+)\.?,?\s+(\d{4})(?:\s*թ\.?)?$/u.exec(text) ?? [];
  const [, otherName, otherDay, otherYear] = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text) ?? [];
  const month = monthNamed(name ?? otherName ?? '');
  return month === null ? null : dayOf(year ?? otherYear ?? '', String(month), day ?? otherDay ?? '');
}

function monthAndYear(text: string): string | null {
  const [, name, year] = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text) ?? [];
  const [, number, ofYear] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  const month = name === undefined ? (number ?? null) : monthNamed(name);
  if (month === null) return null;
  const date = `${year ?? ofYear ?? ''}-${String(month).padStart(2, '0')}`;
  return isEdtf(date) ? date : null;
}

function dayOf(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(date) ? date : null;
}

import type { Column } from './columns.ts';

/**
 * What stands for null: an empty cell is an empty text. A text that would read as null, or as what stands for such a
 * text, is given one backslash more.
 */
export const MISSING = '\\N';
const LIKE_MISSING = /^\\+N$/;

/** A value as it stands in a cell. What is listed or nested is JSON. */
export function toCell(value: unknown): string {
  if (value === null || value === undefined) return MISSING;
  if (typeof value === 'string') return LIKE_MISSING.test(value) ? `\\${value}` : value;
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value);
}

/** @throws CellError where it holds nothing of its column's type */
export function fromCell(cell: string, { name, type }: Column): unknown {
  if (cell === MISSING) return null;
  if (type === 'string' || type === 'datetime') return LIKE_MISSING.test(cell) ? cell.slice(1) : cell;
  const value = parsed(cell);
  const isRight = {
    integer: Number.isSafeInteger(value),
    boolean: typeof value === 'boolean',
    array: Array.isArray(value),
    object: typeof value === 'object' && value !== null && !Array.isArray(value),
  }[type];
  if (!isRight) throw new CellError(name, type);
  return value;
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

export class CellError extends Error {
  readonly column: string;

  constructor(column: string, type: string) {
    super(`holds no ${type}`);
    this.column = column;
  }
}

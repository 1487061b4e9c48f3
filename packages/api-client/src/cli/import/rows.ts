import { parse } from 'csv-parse/sync';
import { exitCodes, Failure } from '../failure.ts';
import { unflat } from '../fields.ts';
import { referenceTo } from '../resources.ts';

/** An assertion as it stood in the file, and where, for whoever has to mend it. */
export interface Row {
  /** `line 5`; of a JSON document, which may be written in any way, `entry 5`. */
  where: string;
  assertion: Record<string, unknown>;
}

/** What is wrong with a row. */
export interface RowFault {
  where: string;
  message: string;
}

/** A file that cannot be read as a whole: every row that is at fault by itself is named. */
export class FaultyFile extends Failure {
  constructor(file: string, faults: readonly RowFault[]) {
    const lines = faults.map(({ where, message }) => `\n  ${where}: ${message}`);
    super(
      `Nothing was recorded: ${file} has ${count(faults.length, 'fault')}.${lines.join('')}`,
      exitCodes.faults,
    );
  }
}

export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Reads CSV by its columns, JSON as `[…]` or `{ "assertions": […] }`, and JSON lines. */
export function rowsIn(file: string, text: string): Row[] {
  const rows = file.toLowerCase().endsWith('.csv') ? csvRows(file, text) : jsonRows(file, text);
  if (rows.length === 0) throw new Failure(`There is no assertion in ${file}.`, exitCodes.faults);
  return rows;
}

function csvRows(file: string, text: string): Row[] {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    // Counted as one end of a line, also within a cell.
    records = parse(text.replaceAll('\r\n', '\n'), {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    // The parser names the line itself.
    throw new FaultyFile(file, [
      { where: 'CSV', message: error instanceof Error ? error.message : String(error) },
    ]);
  }
  const unknown = Object.keys(records[0]?.record ?? {}).filter((name) => !columns.test(name));
  if (unknown.length > 0) {
    throw new FaultyFile(
      file,
      unknown.map((name) => ({ where: 'line 1', message: `nobody knows a column "${name}"` })),
    );
  }
  return records.map(({ record, info }) => ({
    // Of a row over several lines, the last.
    where: `line ${info.lines}`,
    assertion: unflat(
      Object.fromEntries(Object.entries(record).map(([name, value]) => [name, typed(name, value)])),
    ),
  }));
}

const columns =
  /^(key|item|effectiveOn|account|act|meeting|agreement|legal|implementation|verb|generic|actor|continuedBy|corrects|label|(note|cause)\.[A-Za-z-]+|sources\.\d+\.(source|locator|quote\.(exact|prefix|suffix)))$/;
const references = /^(item|meeting|continuedBy|corrects|sources\.\d+\.source)$/;

/** A cell is text. What is a number, a truth or a reference is said by its column; what does not fit, by the service. */
function typed(name: string, value: string): unknown {
  if (value === '') return undefined;
  if (name === 'implementation' && /^\d$/.test(value)) return Number(value);
  if (name === 'generic' && /^(true|false)$/.test(value)) return value === 'true';
  return references.test(name) ? referenceTo(value) : value;
}

function jsonRows(file: string, text: string): Row[] {
  const document = parsed(text);
  const list = Array.isArray(document)
    ? document
    : (document as { assertions?: unknown } | undefined)?.assertions;
  const rows: [where: string, value: unknown][] = Array.isArray(list)
    ? list.map((value: unknown, at) => [`entry ${at + 1}`, value])
    : text
        .split(/\r?\n/)
        .flatMap((line, at) => (line.trim() === '' ? [] : [[`line ${at + 1}`, parsed(line)]]));
  const faults = rows.filter(
    ([, value]) => typeof value !== 'object' || value === null || Array.isArray(value),
  );
  if (faults.length > 0) {
    throw new FaultyFile(
      file,
      faults.map(([where]) => ({ where, message: 'is not a JSON object' })),
    );
  }
  return rows.map(([where, value]) => ({ where, assertion: value as Record<string, unknown> }));
}

/** @returns undefined where it is no JSON, which is no value that JSON has */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

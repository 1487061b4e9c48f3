import type { Row } from './rows.ts';

/** What the service takes at once: so many, and so much, with room for what goes around them. */
const most = { rows: 500, bytes: 1_000_000 };

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value)) + 1;

/** As few as there can be: what is in one batch is recorded together or not at all. */
export function batchesOf(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = [];
  let size = Infinity;
  for (const row of rows) {
    const bytes = bytesOf(row.assertion);
    let batch = batches.at(-1);
    if (batch === undefined || batch.length === most.rows || size + bytes > most.bytes) {
      batches.push((batch = []));
      size = 0;
    }
    batch.push(row);
    size += bytes;
  }
  return batches;
}

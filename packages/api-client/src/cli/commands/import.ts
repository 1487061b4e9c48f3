import { createHash } from 'node:crypto';
import { text as readAll } from 'node:stream/consumers';
import { ProblemError } from '../../index.ts';
import type { Client, Input } from '../../index.ts';
import { exitCodes, Failure } from '../failure.ts';
import { contentOf } from '../import/content-of.ts';
import { batchesOf } from '../import/batches.ts';
import { unknownNames } from '../import/known.ts';
import { count, FaultyFile, rowsIn } from '../import/rows.ts';
import type { Row, RowFault } from '../import/rows.ts';
import { print } from '../print.ts';

/** Appends the assertions of a file to the ledger: all of them or none where they fit into one batch. */
export async function importAssertions(
  parley: Client,
  process: string,
  file: string,
  { dryRun }: { dryRun?: boolean },
): Promise<void> {
  const text =
    file === '-' ? await readAll(globalThis.process.stdin) : (await contentOf(file)).toString('utf8');
  const rows = rowsIn(file, text);
  const batches = batchesOf(rows);
  if (dryRun === true) {
    const faults = await unknownNames(parley, process, rows);
    if (faults.length > 0) throw new FaultyFile(file, faults);
    return print(`Would record ${count(rows.length, 'assertion')} in ${count(batches.length, 'batch')}.\n`);
  }
  let recorded = 0;
  let again = false;
  for (const batch of batches) {
    again = (await append(parley, process, batch, recorded, rows, file)) || again;
    recorded += batch.length;
  }
  const remark = again
    ? ' Some of it had been recorded by the same import before, and was not recorded twice.'
    : '';
  return print(`Recorded ${count(rows.length, 'assertion')}.${remark}\n`);
}

type Body = Input<'appendAssertions'>['body'];

/** @returns whether it had been recorded before */
async function append(
  parley: Client,
  process: string,
  batch: readonly Row[],
  recorded: number,
  rows: readonly Row[],
  file: string,
): Promise<boolean> {
  // The service judges what stands in a file, all of it at once; nothing is said twice here.
  const body = { assertions: batch.map(({ assertion }) => assertion) } as unknown as Body;
  // The same rows into the same process are the same import: whoever is not sure that it was done may do it again.
  const idempotencyKey = createHash('sha256')
    .update(JSON.stringify([process, recorded, body]))
    .digest('hex');
  try {
    const { replayed } = await parley.appendAssertions.ask(
      { process, body },
      { idempotencyKey, timeoutMs: 120_000 },
    );
    return replayed;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.faults.length === 0) throw error;
    const faults = faultsOf(error, batch);
    if (recorded === 0) throw new FaultyFile(file, faults);
    const upTo = rows[recorded - 1]?.where ?? '';
    const lines = faults.map(({ where, message }) => `\n  ${where}: ${message}`);
    throw new Failure(
      `What stands up to ${upTo} is recorded, the rest is not: ${count(faults.length, 'fault')}.${lines.join('')}`,
      exitCodes.faults,
    );
  }
}

/** `/assertions/3/effectiveOn` is of the fourth row of the batch. In the order of the file, whatever found them. */
function faultsOf({ faults }: ProblemError, batch: readonly Row[]): RowFault[] {
  const placed = faults.map(({ pointer, message }) => {
    const [, at, field = ''] = /^\/assertions\/(\d+)\/?(.*)$/.exec(pointer) ?? [];
    const where = at === undefined ? pointer : (batch[Number(at)]?.where ?? pointer);
    return { at: Number(at ?? -1), where, message: `${field} ${message}`.trim() };
  });
  return placed.toSorted((one, other) => one.at - other.at);
}

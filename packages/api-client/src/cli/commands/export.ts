import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { Client } from '../../index.ts';
import { exitCodes, Failure } from '../failure.ts';
import { print, remark } from '../print.ts';
import { methodNamed, resources } from '../resources.ts';
import { csvOf } from './list.ts';

type Recorded = AsyncGenerator<readonly [kind: string, thing: Record<string, unknown>], void>;
type Format = (recorded: Recorded) => AsyncGenerator<string, void>;

/** How what is recorded is written down; another way of it is another entry. */
const formats: Readonly<Record<string, Format>> = {
  /** A line for each thing: for programs that read as it comes. */
  async *jsonl(recorded) {
    for await (const [kind, thing] of recorded) yield `${JSON.stringify({ kind, data: thing })}\n`;
  },
  /** One document, a list for each kind. */
  async *json(recorded) {
    const lists: Record<string, unknown[]> = {};
    let process: unknown;
    for await (const [kind, thing] of recorded) {
      if (kind === 'process') process = thing;
      else (lists[kind] ??= []).push(thing);
    }
    yield `${JSON.stringify({ process, ...lists }, null, 2)}\n`;
  },
  /** The ledger as a table: for a spreadsheet. */
  async *csv(recorded) {
    const assertions: Record<string, unknown>[] = [];
    for await (const [kind, thing] of recorded) if (kind === 'assertions') assertions.push(thing);
    yield csvOf(assertions);
  },
};
export const exportFormats = Object.keys(formats);

export async function exportProcess(
  parley: Client,
  process: string,
  { format, output }: { format: string; output?: string },
): Promise<void> {
  const write = formats[format];
  if (write === undefined) {
    throw new Failure(
      `There is no format ${format}: there are ${exportFormats.join(', ')}.`,
      exitCodes.usage,
    );
  }
  const text = write(recordedIn(parley, process));
  if (output === undefined) {
    for await (const piece of text) await print(piece);
  } else {
    await writeWhole(output, text);
    remark(`Written to ${output}.`);
  }
}

/** All of it as it stands at one instant, however long the reading takes and whatever is written meanwhile. */
async function* recordedIn(parley: Client, process: string): Recorded {
  const { knownAt } = await parley.getProgress({ process });
  yield ['process', await parley.getProcess({ process, knownAt })];
  const lists = resources.filter(({ isInProcess, many }) => isInProcess && many !== 'proposals');
  for (const { many, list } of lists) {
    for await (const thing of methodNamed(parley, list).all({ process, knownAt })) yield [many, thing];
  }
}

/** Under another name until it is whole: a file that is there can be relied on. */
async function writeWhole(file: string, text: AsyncIterable<string>): Promise<void> {
  const beside = `${file}.part`;
  const stream = createWriteStream(beside);
  try {
    await once(stream, 'open');
    for await (const piece of text) if (!stream.write(piece)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');
    await rename(beside, file);
  } catch (error) {
    stream.destroy();
    await rm(beside, { force: true });
    throw error;
  }
}

import type { Client, Watched, WatchedEvent } from '../../index.ts';
import { print } from '../print.ts';

export interface WatchCommandOptions {
  json?: boolean;
  type?: readonly string[];
  after?: string;
}

/** A line for each event, until Ctrl-C. */
export async function watch(
  parley: Client,
  process: string | undefined,
  { json, type, after }: WatchCommandOptions,
): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) globalThis.process.once(signal, () => end.abort());
  const types = type as Watched['type'];
  const watched = { process: process === undefined ? undefined : [process], type: types };
  const options = { signal: end.signal, ...(after === undefined ? {} : { after }) };
  for await (const heard of parley.watch(watched, options)) {
    await print(json === true ? `${JSON.stringify(heard)}\n` : lineOf(heard));
  }
}

function lineOf({ type, event, place }: WatchedEvent): string {
  if (event === null) return `${type}  what was missed cannot be told any more: read anew  ${place}\n`;
  const { occurredAt, process, item, subject } = event;
  const about = [process.slug ?? process.id, item?.key, subject.key, subject.href];
  return `${[occurredAt, type, ...about.filter((word) => word !== undefined && word !== null)].join('  ')}\n`;
}

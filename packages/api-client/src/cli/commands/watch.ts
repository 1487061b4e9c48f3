import type { Client, Watched, WatchedEvent, WatchOptions } from '../../index.ts';
import { print } from '../print.ts';

export interface WatchCommandOptions {
  json?: boolean;
  progress?: boolean;
  type?: readonly string[];
  after?: string;
}

type Progress = Parameters<NonNullable<WatchOptions['onProgress']>>[0];

/** A line for each event, until Ctrl-C. */
export async function watch(
  parley: Client,
  process: string | undefined,
  { json, progress, type, after }: WatchCommandOptions,
): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) globalThis.process.once(signal, () => end.abort());
  const types = type as Watched['type'];
  const watched = { process: process === undefined ? undefined : [process], type: types };
  const options: WatchOptions = {
    signal: end.signal,
    ...(after === undefined ? {} : { after }),
    ...(progress === true && {
      onProgress: (one) => void print(json === true ? `${JSON.stringify({ progress: one })}\n` : stepOf(one)),
    }),
  };
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

const stepOf = ({ process, subject, state, step, progress }: Progress): string =>
  `${[`${progress} %`, state, ...(step === null ? [] : [step]), process.slug, subject.href].join('  ')}\n`;

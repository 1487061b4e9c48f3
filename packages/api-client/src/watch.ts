import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import type { components } from './generated/openapi.ts';
import { routes } from './generated/routes.ts';
import { isForNow, pause } from './retries.ts';
import type { Retries } from './retries.ts';
import { UnreachableError } from './unreachable-error.ts';
import type { Send } from './transport.ts';

type DomainEvent = components['schemas']['DomainEvent'];
type WorkProgress = components['schemas']['WorkProgress'];

/** What is listened to; everything that the caller may see where it is left out. */
export interface Watched {
  /** Of these processes only, by id or slug. */
  process?: readonly string[] | undefined;
  /** Of these types only: `assertion.appended`. */
  type?: readonly DomainEvent['type'][] | undefined;
}

export interface WatchOptions {
  /** Ends the watching. The loop over the events ends with it, without an error. */
  signal?: AbortSignal;
  /** To go on after an event that was heard before, by another process perhaps: its `place`. */
  after?: string;
  /** Called at each connection: from here on nothing is missed, so what is read now can be kept up to date. */
  onReady?: () => void;
  /** Called as reports and imports go on: how far each is. It is of the moment, and what was missed is not told again. */
  onProgress?: (progress: WorkProgress) => void;
}

/** Something that happened; or `reset`, where what was missed cannot be told: read anew, and go on. */
export type WatchedEvent =
  | {
      type: DomainEvent['type'];
      event: DomainEvent;
      /** To go on from here: `after`. */
      place: string;
    }
  | { type: 'reset'; event: null; place: string };

/**
 * What happens, as it happens. A lost connection is made again and goes on after the last event heard, so that none is
 * missed and none told twice; only a refusal ends it.
 *
 * @throws ProblemError where the service refuses: the key was revoked, the process is not there
 */
export type Watch = (watched?: Watched, options?: WatchOptions) => AsyncGenerator<WatchedEvent, void>;

/** The service says something every 15 seconds. Who hears nothing for three times as long has lost it. */
const patienceMs = 45_000;

export function watchWith(send: Send, { firstDelayMs, longestDelayMs }: Retries): Watch {
  return async function* watch(watched = {}, { signal, after, onReady, onProgress } = {}) {
    let place = after ?? '';
    let failures = 0;
    const isOver = (): boolean => signal?.aborted === true;
    while (!isOver()) {
      try {
        for await (const { id, event, data } of listen(send, watched, place, signal)) {
          failures = 0;
          place = id ?? place;
          if (event === 'ready') onReady?.();
          else if (event === 'reset') yield { type: 'reset', event: null, place };
          else if (event === 'progress') onProgress?.(JSON.parse(data) as WorkProgress);
          else if (event === undefined) yield told(data, place);
        }
      } catch (error) {
        if (isOver()) return;
        if (!isForNow(error, true)) throw error;
      }
      // Also after a calm end: a service that stops sends all its listeners away, and they are not to come back as one.
      const delay = Math.min(longestDelayMs, firstDelayMs * 2 ** failures) * (1 + Math.random());
      failures += 1;
      await pause(delay, signal).catch(() => undefined);
    }
  };
}

function told(data: string, place: string): WatchedEvent {
  const event = JSON.parse(data) as DomainEvent;
  return { type: event.type, event, place };
}

/** The messages of one connection, until it ends. */
async function* listen(
  send: Send,
  watched: Watched,
  place: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<EventSourceMessage, void> {
  const patience = new AbortController();
  const silence = new UnreachableError('', new Error('nothing was heard for too long'));
  const giveUp = (): void => patience.abort(silence);
  let timer = setTimeout(giveUp, patienceMs);
  const heard: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => heard.push(message) });
  try {
    const response = await send({
      ...routes.watchEvents,
      query: { ...watched },
      headers: { accept: 'text/event-stream', ...(place === '' ? {} : { 'last-event-id': place }) },
      signal: signal === undefined ? patience.signal : AbortSignal.any([signal, patience.signal]),
    });
    // Read by hand: Safari cannot iterate over a stream.
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const chunk = await reader?.read().catch((error: unknown) => {
        throw new UnreachableError(response.url, error);
      });
      if (chunk === undefined || chunk.done) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, patienceMs);
      parser.feed(chunk.value);
      yield* heard.splice(0);
    }
  } finally {
    clearTimeout(timer);
    // Also where whoever listens has heard enough: it closes the connection.
    patience.abort();
  }
}

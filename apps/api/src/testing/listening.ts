import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { domainEvent, type DomainEvent } from '@parley/contracts';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { RunningService } from './running-service.ts';

/** A live stream that somebody has open, with what it has said so far. */
export interface Listening {
  status: number;
  headers: IncomingHttpHeaders;
  messages: EventSourceMessage[];
  comments: number;
  /** The events in it, each held to the contract. */
  events(): DomainEvent[];
  /** In a word each: `item.changed I02`. */
  told(): string[];
  lastEventId(): string;
  /** Waits until it holds. @throws where it does not within the time, in milliseconds */
  until(holds: (listening: Listening) => boolean, within?: number): Promise<void>;
  /** Once the service has ended it. */
  ended: Promise<void>;
  close(): Promise<void>;
}

/** Who listens: a key, or a cookie. */
export type Ears = { key: string } | { cookie: string };

export async function listen(
  service: RunningService,
  ears: Ears,
  { query = '', lastEventId }: { query?: string; lastEventId?: string } = {},
): Promise<Listening> {
  const { port } = service.app.getHttpServer().address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = {
      ...('key' in ears ? { authorization: `Bearer ${ears.key}` } : { cookie: ears.cookie }),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    };
    // On a connection of its own, which goes with it.
    get({ host: '127.0.0.1', port, path: `/v1/live?${query}`, headers, agent: false }, resolve).on(
      'error',
      reject,
    );
  });
  let hasNews: () => void = () => undefined;
  const messages: EventSourceMessage[] = [];
  const events = () =>
    messages
      .filter(({ event }) => event === undefined)
      .map(({ data }) => domainEvent.parse(JSON.parse(data)));
  const listening: Listening = {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    messages,
    comments: 0,
    events,
    told: () => events().map(({ type, subject }) => `${type} ${subject.key}`),
    lastEventId: () => messages.at(-1)?.id ?? '',
    until: async (holds, within = 5000) => {
      const deadline = Date.now() + within;
      while (!holds(listening)) {
        const left = deadline - Date.now();
        if (left <= 0) throw new Error(`not told within ${within} ms: ${JSON.stringify(messages)}`);
        await Promise.race([
          new Promise<void>((resolve) => (hasNews = resolve)),
          new Promise((resolve) => setTimeout(resolve, Math.min(left, 50))),
        ]);
      }
    },
    ended: Promise.resolve(),
    close: async () => {
      answer.destroy();
      await listening.ended;
    },
  };
  const parser = createParser({
    onEvent: (message) => void messages.push(message),
    onComment: () => void (listening.comments += 1),
  });
  answer.setEncoding('utf8').on('data', (text: string) => {
    parser.feed(text);
    hasNews();
  });
  listening.ended = new Promise((resolve) => answer.once('close', resolve));
  // It is cut off where the service is: that is an end too.
  answer.on('error', () => undefined);
  return listening;
}

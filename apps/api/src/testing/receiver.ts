import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that came. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

type Answer = (received: Received, response: ServerResponse) => void;

/** A server of somebody else's that webhooks lead to. */
export interface Receiver {
  url: string;
  received: Received[];
  /** How it answers from now on; with 204 where nothing was said. */
  answer: Answer;
  /** Waits until as many have come. */
  until(count: number, patience?: number): Promise<Received[]>;
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url: path = '', headers } = request;
      const one = { path, headers, body: Buffer.concat(parts).toString('utf8') };
      receiver.received.push(one);
      receiver.answer(one, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/`,
    received: [],
    answer: (_, response) => response.writeHead(204).end(),
    until: async (count, patience = 15_000) => {
      await until(() => receiver.received.length >= count, patience);
      return receiver.received;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}

/** Waits until something holds. @throws where it never does */
export async function until(holds: () => boolean | Promise<boolean>, patience = 15_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

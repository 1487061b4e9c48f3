import { isIP, type LookupFunction } from 'node:net';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Agent, request } from 'undici';
import { CONFIG, type Config, type Network } from '../config/index.ts';
import { AddressRefused, guardedAgent } from './guarded-agent.ts';
import { isPermitted } from './permitted-address.ts';

/** All of it: to look up the name, to connect, to send and to read the answer. */
const TIME_OUT = 10_000;
/** As much of an answer is read, and no more. */
const READ_AT_MOST = 64 * 1024;

/** How a request ended: with an answer, or without one. */
export type Ending =
  | { kind: 'answered'; status: number; body: string }
  | { kind: 'timed_out' | 'not_connected' | 'address_refused' };

type Refusal = 'not_an_address' | 'not_https' | 'has_credentials' | 'address_refused';

/**
 * Requests to servers that are somebody else's, at addresses that somebody has written down: into the public network
 * alone, within ten seconds, and not where a redirect would lead.
 */
@Injectable()
export class Outgoing implements OnApplicationShutdown {
  readonly #opened: readonly Network[];
  #agent: Agent;

  constructor(@Inject(CONFIG) { webhookNetworks }: Config) {
    this.#opened = webhookNetworks;
    this.#agent = guardedAgent(webhookNetworks, TIME_OUT);
  }

  /** What speaks against an address as it is written; where a name leads is seen only when it is connected to. */
  refusalOf(url: string): Refusal | null {
    if (!URL.canParse(url)) return 'not_an_address';
    const { protocol, username, password, hostname } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:') return 'not_an_address';
    if (username !== '' || password !== '') return 'has_credentials';
    if (protocol === 'http:' && this.#opened.length === 0) return 'not_https';
    const host = hostname.replace(/^\[|\]$/g, '');
    return isIP(host) !== 0 && !isPermitted(host, protocol, this.#opened) ? 'address_refused' : null;
  }

  /** Asks another for the addresses of names. */
  resolveBy(resolve: LookupFunction): void {
    this.#agent = guardedAgent(this.#opened, TIME_OUT, resolve);
  }

  async post(url: string, headers: Record<string, string>, body: string): Promise<Ending> {
    const signal = AbortSignal.timeout(TIME_OUT);
    try {
      const answer = await request(url, { method: 'POST', headers, body, signal, dispatcher: this.#agent });
      return { kind: 'answered', status: answer.statusCode, body: await readSome(answer.body) };
    } catch (error) {
      if (signal.aborted) return { kind: 'timed_out' };
      return { kind: isRefusal(error) ? 'address_refused' : 'not_connected' };
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#agent.destroy();
  }
}

async function readSome(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the stream, and with it the connection.
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length >= READ_AT_MOST) break;
  }
  return new TextDecoder().decode(Buffer.concat(parts).subarray(0, READ_AT_MOST));
}

/** As it came from the agent, or as the cause of what came. */
const isRefusal = (error: unknown): boolean =>
  error instanceof AddressRefused || (error instanceof Error && error.cause instanceof AddressRefused);

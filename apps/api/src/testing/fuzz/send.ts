import { Agent, request as ask } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answer, Wire } from './wire.ts';

/** Far more than anything takes, on a machine with much else to do. */
const PATIENCE = 60_000;
const MEGABYTE = 1024 * 1024;

/** Sends requests that a careful client would refuse to. */
export class Sender {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(port: number) {
    this.#port = port;
  }

  /** @returns undefined where the service hung up on a body that it does not take; no answer at all has the status 0 */
  async send(wire: Wire, credentials: Readonly<Record<string, string>>): Promise<Answer | undefined> {
    try {
      return await this.#sendOnce(wire, credentials).catch((error: unknown) => {
        const isRefused = (wire.body?.length ?? 0) > MEGABYTE;
        if (isRefused || !hasHungUp(error)) throw error;
        // A connection that had been idle may be closed just when it is used again.
        return this.#sendOnce(wire, credentials, new Agent());
      });
    } catch (error) {
      const isRefused = hasHungUp(error) && (wire.body?.length ?? 0) > MEGABYTE;
      return isRefused ? undefined : { status: 0, headers: {}, text: String(error) };
    }
  }

  #sendOnce(
    { method, path, headers, body }: Wire,
    credentials: Readonly<Record<string, string>>,
    agent = this.#agent,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const isChunked = 'transfer-encoding' in headers;
      const length = body === undefined || isChunked ? {} : { 'content-length': String(body.length) };
      const request = ask(
        {
          host: '127.0.0.1',
          port: this.#port,
          agent,
          method,
          path,
          headers: { ...length, ...credentials, ...headers },
          timeout: PATIENCE,
        },
        (response) => {
          const chunks: Buffer[] = [];
          const told = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
          const said = Object.fromEntries(told) as Record<string, string>;
          const whole = () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: said,
              text: decoded(Buffer.concat(chunks), said['content-encoding']).toString('utf8'),
            });
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            if (said['content-type']?.startsWith('text/event-stream') !== true) return;
            // It has no end: its first words are answer enough.
            whole();
            response.destroy();
          });
          response.on('error', reject);
          response.on('end', whole);
        },
      );
      request.on('timeout', () => request.destroy(new Error(`no answer within ${PATIENCE} ms`)));
      request.on('error', reject);
      request.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
}

const hasHungUp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');

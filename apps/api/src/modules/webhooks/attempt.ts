import { Injectable } from '@nestjs/common';
import type { WebhookDelivery } from '@parley/contracts';
import { type Ending, Outgoing } from '../../platform/outgoing/index.ts';
import type { Attempt as Recorded } from './deliveries.repository.ts';
import { signaturesOf } from './signature.ts';

/** As much of an answer is kept. */
const KEPT = 10 * 1024;

export interface Attempted extends Pick<
  Recorded,
  'attemptedAt' | 'durationMs' | 'requestHeaders' | 'body' | 'answerStatus' | 'answerBody'
> {
  /** null: it was delivered. */
  failure: WebhookDelivery['failure'];
}

/** One attempt to deliver something: what was sent, and how it ended. */
@Injectable()
export class Attempts {
  readonly #outgoing: Outgoing;

  constructor(outgoing: Outgoing) {
    this.#outgoing = outgoing;
  }

  async attempt(url: string, eventId: string, body: string, secrets: readonly string[]): Promise<Attempted> {
    const attemptedAt = new Date();
    const timestamp = Math.floor(attemptedAt.getTime() / 1000);
    const requestHeaders = {
      'content-type': 'application/json',
      'user-agent': 'Parley-Webhooks/1',
      'webhook-id': eventId,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signaturesOf({ id: eventId, timestamp, body }, secrets),
    };
    const ending = await this.#outgoing.post(url, requestHeaders, body);
    return {
      attemptedAt,
      durationMs: Date.now() - attemptedAt.getTime(),
      requestHeaders,
      body,
      answerStatus: ending.kind === 'answered' ? ending.status : null,
      answerBody: ending.kind === 'answered' ? textOf(ending.body) : null,
      failure: failureOf(ending),
    };
  }
}

function failureOf(ending: Ending): Attempted['failure'] {
  if (ending.kind !== 'answered') return ending.kind;
  if (ending.status >= 200 && ending.status < 300) return null;
  return ending.status >= 300 && ending.status < 400 ? 'redirected' : 'answered_otherwise';
}

/** No text of PostgreSQL's holds a zero byte, and no character is cut in two. */
const textOf = (body: string): string => {
  const bytes = Buffer.from(body.replaceAll('\0', '\u{fffd}'), 'utf8').subarray(0, KEPT);
  return new TextDecoder().decode(bytes, { stream: true });
};

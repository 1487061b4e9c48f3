import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/index.ts';
import { ProblemError } from '../problem-error.ts';
import { networkOf } from './network-of.ts';
import { WindowCounter } from './window-counter.ts';

const SECONDS = 60;

/**
 * How often somebody may ask in a minute: each key and each person for themselves, and everybody who does not say or
 * prove who they are by their address, so that inventing keys gains nothing. What is left is said in each answer, in the
 * fields of draft-ietf-httpapi-ratelimit-headers.
 */
@Injectable()
export class RateLimits {
  readonly #limit: number;
  readonly #counter = new WindowCounter(SECONDS);

  constructor(@Inject(CONFIG) config: Config) {
    this.#limit = config.rateLimitPerMinute;
  }

  /** @throws ProblemError where they have asked too often */
  admitCaller(id: string, reply: FastifyReply): void {
    if (!this.#count('default', id, reply)) throw new ProblemError('too_many_requests');
  }

  /** @throws ProblemError where too much has come from this address */
  admitStranger(request: FastifyRequest, reply: FastifyReply): void {
    if (!this.countStranger(request, reply)) throw new ProblemError('too_many_requests');
  }

  /** Counts a request that nobody answers for, once, and says whether it is within the limit. */
  countStranger({ ip, url }: FastifyRequest, reply: FastifyReply): boolean {
    if (!isLimited(url) || reply.hasHeader('ratelimit')) return true;
    return this.#count('address', networkOf(ip), reply);
  }

  #count(policy: string, name: string, reply: FastifyReply): boolean {
    const { used, secondsLeft } = this.#counter.count(`${policy} ${name}`);
    const remaining = Math.max(0, this.#limit - used);
    void reply.headers({
      'ratelimit-policy': `"${policy}";q=${this.#limit};w=${SECONDS}`,
      ratelimit: `"${policy}";r=${remaining};t=${secondsLeft}`,
    });
    if (used <= this.#limit) return true;
    void reply.header('retry-after', secondsLeft);
    return false;
  }
}

/** Probes and documents are not: a supervisor that is refused would take the service for dead. */
const isLimited = (url: string): boolean => url.startsWith('/v1/');

import { Injectable } from '@nestjs/common';
import type { Operation } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import { actingAs, Audit } from '../audit/index.ts';
import { actingOf } from './acting-of.ts';
import type { Caller } from './caller.ts';

const MINUTE = 60_000;
/** How many are remembered: more would only be told again. */
const MOST = 10_000;

/**
 * Records who was refused what for want of a permission: once a minute for each caller and operation, so that nobody
 * can fill the log with what they may not do.
 */
@Injectable()
export class Refusals {
  readonly #told = new Map<string, number>();
  readonly #audit: Audit;

  constructor(audit: Audit) {
    this.#audit = audit;
  }

  async tell(request: FastifyRequest, caller: Caller, { id, permission }: Operation): Promise<void> {
    if (!this.#isNew(`${caller.organizationId} ${caller.id} ${id}`)) return;
    await actingAs(actingOf(request, caller), () =>
      this.#audit.recordAlone(caller.organizationId, {
        type: 'operation.refused',
        subject: { id: null, name: id },
        details: { permission },
      }),
    );
  }

  #isNew(name: string): boolean {
    const now = performance.now();
    const told = this.#told.get(name);
    if (told !== undefined && now - told < MINUTE) return false;
    // In the order in which they were told, so the first is the oldest.
    this.#told.delete(name);
    this.#told.set(name, now);
    const [oldest] = this.#told.keys();
    if (this.#told.size > MOST && oldest !== undefined) this.#told.delete(oldest);
    return true;
  }
}

import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** How many one key or one person may have open at one instance. */
export const MOST_STREAMS = 20;

/** Which streams are open, and whose: so that nobody has too many, and all of them end with the service. */
@Injectable()
export class OpenStreams implements OnModuleDestroy {
  readonly #ends = new Map<string, Set<() => void>>();
  #isStopping = false;

  /** @returns what to call once it is closed; null where they have as many as they may */
  open(callerId: string, end: () => void): (() => void) | null {
    const own = this.#ends.get(callerId) ?? new Set();
    if (own.size >= MOST_STREAMS) return null;
    this.#ends.set(callerId, own.add(end));
    if (this.#isStopping) end();
    return () => {
      own.delete(end);
      if (own.size === 0 && this.#ends.get(callerId) === own) this.#ends.delete(callerId);
    };
  }

  onModuleDestroy(): void {
    this.#isStopping = true;
    for (const own of this.#ends.values()) for (const end of own) end();
  }
}

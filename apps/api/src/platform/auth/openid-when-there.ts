import type { LoggerService } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenIdProvider } from '../config/index.ts';
import type { Auth } from './better-auth.ts';
import { OPEN_ID } from './openid.ts';

/** How long a request waits for an identity provider that has not been heard of yet. */
const PATIENCE = 3000;
/** Until one that did not answer is asked again. */
const PAUSE = 30_000;

/**
 * better-auth asks an identity provider for its particulars once, when it is made, and does without for ever where it
 * gets no answer. So it is made for that purpose again until it does: nobody else is kept waiting meanwhile.
 */
export class OpenIdWhenThere {
  readonly #provider: OpenIdProvider | null;
  readonly #make: () => Auth;
  readonly #logger: LoggerService;
  #found: Auth | null = null;
  #looking: Promise<void> | null = null;
  #notBefore = 0;

  constructor(provider: OpenIdProvider | null, make: () => Auth, logger: LoggerService) {
    this.#provider = provider;
    this.#make = make;
    this.#logger = logger;
  }

  /** better-auth with the identity provider, where that has answered already. */
  get found(): Auth | null {
    return this.#found;
  }

  /** The same, and asks the identity provider where it has not answered yet. */
  async find(): Promise<Auth | null> {
    if (this.#provider === null || this.#found !== null) return this.#found;
    if (this.#looking === null && Date.now() < this.#notBefore) return null;
    this.#looking ??= this.#look(this.#provider);
    await Promise.race([this.#looking, sleep(PATIENCE, undefined, { ref: false })]);
    return this.#found;
  }

  async #look({ issuer }: OpenIdProvider): Promise<void> {
    this.#notBefore = Date.now() + PAUSE;
    try {
      const auth = this.#make();
      const { socialProviders } = await auth.$context;
      if (socialProviders.some(({ id }) => id === OPEN_ID)) this.#found = auth;
      else this.#logger.warn(`${issuer} does not answer: nobody can sign in with it until it does.`);
    } finally {
      this.#looking = null;
    }
  }
}

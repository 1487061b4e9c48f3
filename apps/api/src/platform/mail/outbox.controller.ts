import { Controller, Headers, Inject } from '@nestjs/common';
import { getOutbox, type InputOf } from '@parley/contracts';
import { CONFIG, type Config, isLoopback } from '../config/index.ts';
import { Endpoint, Input, notFound } from '../http/index.ts';
import { Outbox } from './outbox.ts';

@Controller()
export class OutboxController {
  readonly #isThere: boolean;
  readonly #outbox: Outbox;

  constructor(@Inject(CONFIG) config: Config, outbox: Outbox) {
    this.#isThere = config.mail.kind === 'outbox';
    this.#outbox = outbox;
  }

  @Endpoint(getOutbox)
  async get(@Input() _input: InputOf<typeof getOutbox>, @Headers('host') host: string | undefined) {
    // Another site's page could have its own name point at this machine, and would then read what is its own.
    if (!this.#isThere || !isLoopback(hostnameOf(host))) throw notFound();
    const letters = await this.#outbox.newest();
    return {
      data: letters.map(({ createdAt, ...letter }) => ({ ...letter, createdAt: createdAt.toISOString() })),
    };
  }
}

const hostnameOf = (host = ''): string =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';

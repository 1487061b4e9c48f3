import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { KeptAnswersRepository } from './kept-answers.repository.ts';

const HOUR = 3_600_000;

/** Sweeps up, every hour, what was kept for a day. Several instances may do so at once: what is gone is gone. */
@Injectable()
export class PurgeKeptAnswers implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #answers: KeptAnswersRepository;
  readonly #logger = new Logger('KeptAnswers');
  #timer: NodeJS.Timeout | undefined;

  constructor(answers: KeptAnswersRepository) {
    this.#answers = answers;
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#purge(), HOUR).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  async #purge(): Promise<void> {
    try {
      await this.#answers.purge();
    } catch (error) {
      this.#logger.warn(`what has expired is purged an hour later: ${String(error)}`);
    }
  }
}

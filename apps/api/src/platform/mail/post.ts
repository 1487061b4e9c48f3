import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/index.ts';
import type { Client } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import { mailServer } from './mail-server.ts';
import type { Letter, Mailer } from './mailer.ts';
import { Outbox } from './outbox.ts';

const LETTER = 'letter';
const letterShape = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** Letters to people: put into the queue with what they tell of, and delivered once that is committed. */
@Injectable()
export class Post implements OnApplicationBootstrap {
  readonly #jobs: Jobs;
  readonly #mailer: Mailer | null;
  readonly #logger = new Logger('Post');

  constructor(@Inject(CONFIG) { mail }: Config, jobs: Jobs, outbox: Outbox) {
    this.#jobs = jobs;
    this.#mailer = mail.kind === 'smtp' ? mailServer(mail) : mail.kind === 'outbox' ? outbox : null;
    jobs.define(LETTER, async (payload) => this.#mailer?.deliver(letterShape.parse(payload)));
  }

  onApplicationBootstrap(): void {
    if (this.#mailer !== null) return;
    this.#logger.warn(
      'No letters are sent, for want of PARLEY_SMTP_URL: nobody can sign up openly or set a forgotten password anew.',
    );
  }

  /** Whether letters reach anybody. What cannot do without one is not offered where they do not. */
  get isOffered(): boolean {
    return this.#mailer !== null;
  }

  /** @param client the transaction that what the letter tells of is written in: both happen, or neither does */
  async send(letter: Letter, client?: Client): Promise<void> {
    if (this.#mailer === null)
      return this.#logger.debug(`not sent, for want of a mail server: ${letter.subject}`);
    await this.#jobs.enqueue(LETTER, { ...letter }, { client });
  }
}

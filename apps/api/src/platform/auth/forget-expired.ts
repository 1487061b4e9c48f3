import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DatabaseService } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Clears away each night what has no meaning any more: sessions and links that are over, attempts of the day before. */
@Injectable()
export class ForgetExpired implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #jobs: Jobs;

  constructor(database: DatabaseService, jobs: Jobs) {
    this.#database = database;
    this.#jobs = jobs;
  }

  onModuleInit(): void {
    this.#jobs.schedule('17 3 * * *', 'forget_expired', () => this.forget());
  }

  async forget(now = new Date()): Promise<void> {
    const { session, verification, attemptCount } = this.#database.prisma;
    await session.deleteMany({ where: { expiresAt: { lt: now } } });
    await verification.deleteMany({ where: { expiresAt: { lt: now } } });
    await attemptCount.deleteMany({ where: { since: { lt: new Date(now.getTime() - DAY) } } });
  }
}

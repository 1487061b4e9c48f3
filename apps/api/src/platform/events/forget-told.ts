import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DatabaseService } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';

/** Forgets each hour what was told a week ago: whoever was away for longer reads anew. */
@Injectable()
export class ForgetTold implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #jobs: Jobs;

  constructor(database: DatabaseService, jobs: Jobs) {
    this.#database = database;
    this.#jobs = jobs;
  }

  onModuleInit(): void {
    this.#jobs.schedule('41 * * * *', 'forget_told_events', () => this.forget());
  }

  async forget(): Promise<void> {
    await this.#database.prisma.$queryRaw`SELECT forget_told_events() AS forgotten`;
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';

/** As the database queues it, with every write of thousands (`index_revision`). */
interface Written {
  organizationId: string;
  processId: string;
  things: string[];
}

/** Makes ready for search what was too much for the write that brought it. */
@Injectable()
export class IndexThings implements OnModuleInit {
  readonly #database: DatabaseService;
  readonly #jobs: Jobs;

  constructor(database: DatabaseService, jobs: Jobs) {
    this.#database = database;
    this.#jobs = jobs;
  }

  onModuleInit(): void {
    this.#jobs.define('index_for_search', (payload) => this.#index(payload as unknown as Written));
  }

  async #index({ organizationId, processId, things }: Written): Promise<void> {
    await this.#database.withScope(
      { organizationId },
      () => this.#database.prisma.$queryRaw`SELECT index_things(${processId}::uuid, ${things}::uuid[])::text`,
    );
  }
}

import { Controller, Get } from '@nestjs/common';
import { OpenToAll } from '../auth/index.ts';
import { DatabaseService } from '../database/index.ts';
import { ProblemError } from './problem-error.ts';

/** What a supervisor asks: is the process up, and can it serve. */
@Controller()
export class ProbesController {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  @Get('healthz')
  @OpenToAll()
  health(): { status: 'up' } {
    return { status: 'up' };
  }

  @Get('readyz')
  @OpenToAll()
  async ready(): Promise<{ status: 'ready' }> {
    const obstacle = await this.#database.obstacle();
    if (obstacle !== null) throw new ProblemError('unavailable', obstacle);
    return { status: 'ready' };
  }
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { DatabaseService } from '../database/index.ts';
import type { Letter, Mailer } from './mailer.ts';

/** How many are shown, and kept. */
const NEWEST = 100;

/** Letters that nobody mails: on one's own machine they are read in the dashboard. */
@Injectable()
export class Outbox implements Mailer {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async deliver(letter: Letter): Promise<void> {
    const { letter: letters } = this.#database.prisma;
    await letters.create({ data: { id: uuidv7(), ...letter } });
    const old = await letters.findMany({ orderBy: { id: 'desc' }, skip: NEWEST, select: { id: true } });
    await letters.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  }

  newest() {
    return this.#database.prisma.letter.findMany({ orderBy: { id: 'desc' }, take: NEWEST });
  }
}

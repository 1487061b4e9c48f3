import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import {
  knownOfPage,
  portfolioPage,
  type PageOf,
  type PortfolioQuestion,
  type PortfolioRow,
} from './portfolio.sql.ts';

@Injectable()
export class PortfolioRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** The latest instant, not after the one wanted, of which all is settled that will ever be known of the page. */
  async knownAt(page: PageOf, wanted: Date | null): Promise<Date> {
    const [row] = await this.#database.prisma.$queryRaw<{ at: Date | null }[]>(knownOfPage(page, wanted));
    return row?.at ?? wanted ?? new Date();
  }

  /** One statement, so one moment, whatever is written meanwhile. */
  page(question: PortfolioQuestion): Promise<PortfolioRow[]> {
    return this.#database.prisma.$queryRaw<PortfolioRow[]>(portfolioPage(question));
  }
}

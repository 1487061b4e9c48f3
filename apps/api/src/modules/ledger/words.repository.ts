import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { hiddenItems, namesIn, type Viewpoint } from '../processes/index.ts';
import { knownAssertions } from './known-assertions.ts';

/** The wording of an assertion and what it rests on, as far as the viewpoint may see that. */
export type WordRow = Awaited<ReturnType<WordsRepository['find']>>[number];

/** What an answer shows of assertions beyond the facts that it was reckoned from. */
@Injectable()
export class WordsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async find(view: Viewpoint, keys: readonly string[]) {
    const client = this.#database.prisma;
    const rows = await client.assertion.findMany({
      where: { ...knownAssertions(view, await hiddenItems(view, client)), key: { in: [...keys] } },
      select: {
        key: true,
        verb: true,
        sources: {
          select: { sourceId: true, locator: true, quoteExact: true, quotePrefix: true, quoteSuffix: true },
          orderBy: { position: 'asc' },
        },
      },
    });
    const names = await namesIn(
      view,
      rows.map(({ sources }) => sources),
      ['source'],
      client,
    );
    return rows.map(({ sources, ...row }) => ({
      ...row,
      sources: sources.flatMap(({ sourceId, ...rest }) => {
        const source = names.seen(sourceId);
        return source === null ? [] : [{ ...rest, source }];
      }),
    }));
  }
}

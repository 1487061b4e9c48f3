import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { exportAssertions, InputOf } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { hiddenItems, idsOf, ProcessesService, type Viewpoint } from '../processes/index.ts';
import { assertionLines, COLUMNS, type Stretch } from './assertion-lines.sql.ts';
import { knownAssertionsSql } from './known-assertions.ts';

type Query = InputOf<typeof exportAssertions>['query'];

/** Assertions read at once: a few megabytes, of which there are two at a time, one going out and one coming in. */
const STRETCH = 20_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** The ledger as a file, read on as it is taken away. */
@Injectable()
export class ExportAssertions {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #audit: Audit;

  constructor(database: DatabaseService, processes: ProcessesService, audit: Audit) {
    this.#database = database;
    this.#processes = processes;
    this.#audit = audit;
  }

  async export({ params, query }: InputOf<typeof exportAssertions>, caller: Caller): Promise<StreamableFile> {
    const view = await this.#processes.viewpoint(params.process, caller, query);
    const { organizationId, processId: id, slug } = view;
    const fitting = await this.#fitting(view, query);
    await this.#audit.recordAlone(organizationId, {
      type: 'process.exported',
      subject: { id, name: slug },
      within: { processId: id, label: 'public', about: [id] },
      details: { format: 'csv' },
    });
    const contents = this.#contents(view, { fitting, language: query.language });
    return new StreamableFile(Readable.from(contents, { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${slug}.assertions.csv"`,
    });
  }

  async *#contents(view: Viewpoint, of: Pick<Stretch, 'fitting' | 'language'>): AsyncGenerator<Buffer> {
    yield Buffer.from(`\uFEFF${COLUMNS}\r\n`, 'utf8');
    for (let next = this.#lines(view, of, BEFORE_ALL); ;) {
      const { last, lines } = await next;
      if (last === null || lines === null) return;
      next = this.#lines(view, of, last);
      // Whoever goes away in between is not there to hear that it failed.
      next.catch(() => undefined);
      yield Buffer.from(lines, 'utf8');
    }
  }

  /**
   * No snapshot is kept between two stretches, and no connection while somebody takes their time: what was known at the
   * viewpoint's instant does not change. Each says itself in whose scope it is read, since the handler is long done.
   */
  #lines(
    view: Viewpoint,
    of: Pick<Stretch, 'fitting' | 'language'>,
    after: string,
  ): Promise<{ last: string | null; lines: string | null }> {
    return this.#database.withScope({ organizationId: view.organizationId }, () =>
      this.#database.transaction(async (client) => {
        // Names are looked up in a table made once, and the ledger is gone through by its key, whatever PostgreSQL expects; a
        // stretch is put in order in memory.
        await client.$queryRaw`
          SELECT set_config('enable_nestloop', 'off', true), set_config('enable_seqscan', 'off', true),
            set_config('enable_bitmapscan', 'off', true), set_config('enable_mergejoin', 'off', true),
            set_config('work_mem', '32MB', true)
        `;
        const [stretch] = await client.$queryRaw<{ last: string | null; lines: string | null }[]>(
          assertionLines(view, { ...of, after, length: STRETCH }),
        );
        return stretch ?? { last: null, lines: null };
      }),
    );
  }

  /** Which of them: known and seen, in force by the other time, and asked for. */
  async #fitting(view: Viewpoint, { item, meeting, account, act }: Query): Promise<Prisma.Sql> {
    const client = this.#database.prisma;
    const conditions = [knownAssertionsSql(view, await hiddenItems(view, client))];
    if (view.asOf !== null) conditions.push(Prisma.sql`effective_date <= edtf_last_day(${view.asOf}::text)`);
    if (item.length > 0) {
      conditions.push(Prisma.sql`item_id = ANY (${await idsOf(view, 'item', item, client)}::uuid[])`);
    }
    if (meeting.length > 0) {
      conditions.push(
        Prisma.sql`meeting_id = ANY (${await idsOf(view, 'meeting', meeting, client)}::uuid[])`,
      );
    }
    if (act.length > 0) conditions.push(Prisma.sql`act = ANY (${act}::act[])`);
    if (account.length > 0) {
      const parties = account.flatMap((name) => name.match(/^party:(.*)$/)?.[1] ?? []);
      conditions.push(Prisma.sql`(
        account_party_id = ANY (${await idsOf(view, 'party', parties, client)}::uuid[])
          OR account_kind::text = ANY (${account}::text[])
      )`);
    }
    return Prisma.join(conditions, ' AND ');
  }
}

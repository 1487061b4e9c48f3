import { Injectable } from '@nestjs/common';
import type { ImportChangeKind, PageQuery } from '@parley/contracts';
import type { ImportChange } from '@parley/database';
import type { Planned } from '@parley/imports';
import { v7 as uuidv7 } from 'uuid';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';
import type { ImportRow } from './imports.repository.ts';

type OfImport = Pick<ImportRow, 'organizationId' | 'id'>;
export type ChangeRow = Omit<ImportChange, 'body'>;

const keyOf = ({ organizationId, id }: OfImport) => ({ organizationId, importId: id });
/** Written by one statement. */
const PIECE = 2000;
/** Read by one, and in memory. */
const AT_ONCE = 2000;

/** What is to be written, and where in the file it stands. */
interface PlacedBody<Body> extends Pick<ChangeRow, 'sheet' | 'row' | 'columnName'> {
  body: Body;
}

@Injectable()
export class ImportChangesRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(of: OfImport, query: PageQuery & { kind?: ImportChangeKind | undefined }): Promise<ChangeRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.importChange.findMany({
      where: { ...keyOf(of), ...after, ...(query.kind !== undefined && { kind: query.kind }) },
      omit: { body: true },
      ...page,
    });
  }

  async clear(of: OfImport): Promise<void> {
    await this.#database.prisma.importChange.deleteMany({ where: keyOf(of) });
  }

  /** In their order, which is that of their ids. One statement takes some thousands, as one text. */
  async add(of: OfImport, changes: readonly Planned[]): Promise<void> {
    const { organizationId, id } = of;
    for (let from = 0; from < changes.length; from += PIECE) {
      const rows = changes.slice(from, from + PIECE).map((change) => ({ id: uuidv7(), ...change }));
      await this.#database.prisma.$executeRaw`
        INSERT INTO import_change
          (organization_id, import_id, id, kind, subject, key, sheet, row, column_name, was, becomes, faults, body)
        SELECT ${organizationId}::uuid, ${id}::uuid, change.id, change.kind, change.subject, change.key, change.sheet,
          change.row, change.column, change.was, change.becomes, change.faults, change.body
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS change (
          id uuid, kind import_change_kind, subject import_subject, key text, sheet text, row integer, "column" text,
          was text, becomes text, faults jsonb, body jsonb
        )
      `;
    }
  }

  /** What is to be written of one kind, in its order, some at a time. */
  async *bodies<Body>(of: OfImport, subject: Planned['subject'], client: Client): AsyncGenerator<Body[]> {
    for await (const some of this.placed<Body>(of, subject, client)) yield some.map(({ body }) => body);
  }

  /** The same, each with where it stands in the file. */
  async *placed<Body>(
    of: OfImport,
    subject: Planned['subject'],
    client: Client,
  ): AsyncGenerator<PlacedBody<Body>[]> {
    let after: string | undefined;
    for (;;) {
      const rows: (PlacedBody<unknown> & { id: string })[] = await client.importChange.findMany({
        where: {
          ...keyOf(of),
          subject,
          kind: { in: ['new', 'changed'] },
          ...(after !== undefined && { id: { gt: after } }),
        },
        select: { id: true, sheet: true, row: true, columnName: true, body: true },
        orderBy: { id: 'asc' },
        take: AT_ONCE,
      });
      if (rows.length === 0) return;
      yield rows as PlacedBody<Body>[];
      after = rows.at(-1)?.id;
    }
  }
}

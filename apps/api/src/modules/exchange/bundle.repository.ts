import { Injectable } from '@nestjs/common';
import type { BundleKind } from '@parley/contracts';
import type { BundleList } from '@parley/exchange';
import { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import type { Viewpoint } from '../processes/index.ts';

type Standing = Pick<Viewpoint, 'organizationId' | 'processId' | 'written'>;
type Row = Record<string, unknown>;

/** So many rows are held in memory at a time. */
const AT_ONCE = 1_000;

/** What a list is read from, in the order in which a bundle has it; each row is told by what it is ordered by. */
interface Listed {
  columns: Prisma.Sql;
  from: Prisma.Sql;
  /** The revision that a row belongs to: none that was made after the bundle was asked for is in it. */
  made: Prisma.Sql;
  order: readonly { column: Prisma.Sql; field: string; type: 'bigint' | 'int' | 'uuid' | 'resource' }[];
}

const by = (column: string, field: string, type: Listed['order'][number]['type']) => ({
  column: Prisma.raw(column),
  field,
  type,
});
const REVISION = by('listed.revision', 'revision', 'bigint');
const plain = (columns: string, table: string, order: Listed['order']): Listed => ({
  columns: Prisma.raw(columns),
  from: Prisma.raw(`${table} AS listed`),
  made: Prisma.raw('listed.revision'),
  order,
});

/** The columns stand in the order in which a bundle has its fields, and under their names. */
const LISTS: Record<BundleList, Listed> = {
  revisions: plain(
    `revision::int, internal_revision::int AS "internalRevision", public_revision::int AS "publicRevision",
      recorded_at AS "recordedAt"`,
    'process_revision',
    [REVISION],
  ),
  versions: plain(
    'resource, id, revision::int, key, label, noticed_with AS "noticedWith", body, text',
    'resource_version',
    [REVISION, by('listed.resource', 'resource', 'resource'), by('listed.id', 'id', 'uuid')],
  ),
  assertions: plain(
    `id, key, revision::int, position, item_id AS item, effective_on AS "effectiveOn", meeting_id AS meeting,
      account_kind AS account, account_party_id AS "accountParty", act, agreement, legal, implementation, verb, generic,
      note, cause, actor, corrects_id AS corrects, continued_by_id AS "continuedBy", label`,
    'assertion',
    [REVISION, by('listed.position', 'position', 'int'), by('listed.id', 'id', 'uuid')],
  ),
  evidence: {
    columns: Prisma.raw(
      `listed.assertion_id AS assertion, listed.source_id AS source, listed.position, listed.locator,
        listed.quote_exact AS "quoteExact", listed.quote_prefix AS "quotePrefix", listed.quote_suffix AS "quoteSuffix"`,
    ),
    from: Prisma.raw(`assertion_source AS listed
      JOIN assertion ON (assertion.organization_id, assertion.process_id, assertion.id)
        = (listed.organization_id, listed.process_id, listed.assertion_id)`),
    made: Prisma.raw('assertion.revision'),
    order: [by('listed.assertion_id', 'assertion', 'uuid'), by('listed.source_id', 'source', 'uuid')],
  },
  proposals: plain(
    `id, key, revision::int, author_id AS "authorId", author_name AS "authorName", author_key_id AS "authorKeyId",
      author_key_name AS "authorKeyName", note, assertions, about, label`,
    'proposal',
    [REVISION],
  ),
  verdicts: plain(
    `proposal_id AS proposal, revision::int, verdict, by_id AS "byId", by_name AS "byName", by_key_id AS "byKeyId",
      by_key_name AS "byKeyName", reason`,
    'proposal_verdict',
    [REVISION],
  ),
};

@Injectable()
export class BundleRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async createdAt({ organizationId, processId }: Standing): Promise<Date> {
    const process = await this.#database.prisma.process.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: processId } },
      select: { createdAt: true },
    });
    return process.createdAt;
  }

  /**
   * A list of a bundle, read on as it is taken away. The rows of a revision do not change any more, so it takes no
   * snapshot; and it is read when the request's handler is long done, so each part says in whose scope.
   */
  async *read(standing: Standing, list: BundleList, kind?: BundleKind): AsyncGenerator<Row[]> {
    const { organizationId } = standing;
    for (let last: Row | undefined; ;) {
      const rows = await this.#database.withScope({ organizationId }, () =>
        this.#part(standing, LISTS[list], last, kind),
      );
      if (rows.length > 0) yield rows;
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1);
    }
  }

  /** Whether the organization has it already, under this id or this slug. */
  async clashes(
    organizationId: string,
    { id, slug }: { id: string; slug: string },
    client: Client,
  ): Promise<{ id: boolean; slug: boolean }> {
    const found = await client.process.findMany({
      where: { organizationId, OR: [{ id }, { slug }] },
      select: { id: true, slug: true },
    });
    return { id: found.some((one) => one.id === id), slug: found.some((one) => one.slug === slug) };
  }

  #part(
    { organizationId, processId, written }: Standing,
    { columns, from, made, order }: Listed,
    last: Row | undefined,
    kind: BundleKind | undefined,
  ): PromiseLike<Row[]> {
    const place = Prisma.join(order.map(({ column }) => column));
    const after =
      last === undefined
        ? Prisma.empty
        : Prisma.sql`AND (${place}) > (${Prisma.join(
            order.map(({ field, type }) => Prisma.sql`${last[field]}::${Prisma.raw(type)}`),
          )})`;
    return this.#database.prisma.$queryRaw<Row[]>`
      SELECT ${columns}
      FROM ${from}
      WHERE listed.organization_id = ${organizationId}::uuid AND listed.process_id = ${processId}::uuid
        AND ${made} <= ${written}
        ${kind === undefined ? Prisma.empty : Prisma.sql`AND listed.resource = ${kind}::resource`} ${after}
      ORDER BY ${place}
      LIMIT ${AT_ONCE}
    `;
  }
}

import { Injectable } from '@nestjs/common';
import type { ByWhom, Label, LocalizedText, PageQuery, ProposalStatus, Ref } from '@parley/contracts';
import { Prisma, type Verdict, type Write } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byReference, pageOfQuery } from '../../platform/http/index.ts';
import { AssertionsRepository, byWhom, revisionsSeen, seenProposals } from '../ledger/index.ts';
import { type Names, namesIn, type Viewpoint } from '../processes/index.ts';
import type { ProposedBody } from './proposed.ts';

interface Seen {
  id: string;
  key: string;
  revision: bigint;
  proposedAt: Date;
  proposedBy: ByWhom;
  note: LocalizedText | null;
  assertions: ProposedBody[];
  about: string[];
  label: Label;
  /** What it was by the viewpoint's instant: null while it waited, and all of the following with it. */
  verdict: Verdict | null;
  judgedIn: bigint | null;
  judgedAt: Date | null;
  judgedBy: ByWhom;
  reason: LocalizedText | null;
}

/** A proposal as it was known, with the names of what it is about. */
export interface ProposalRow extends Seen {
  names: Names;
  /** What it corrects, and what it has become: assertions by id, and by key. */
  ledger: readonly Ref[];
}

export interface Filters {
  author?: string | undefined;
  status?: ProposalStatus | undefined;
}

@Injectable()
export class ProposalsRepository {
  readonly #database: DatabaseService;
  readonly #assertions: AssertionsRepository;

  constructor(database: DatabaseService, assertions: AssertionsRepository) {
    this.#database = database;
    this.#assertions = assertions;
  }

  list(view: Viewpoint, query: PageQuery, { author, status }: Filters): Promise<ProposalRow[]> {
    const { after, take } = pageOfQuery(query);
    const conditions = [
      ...('id' in after ? [Prisma.sql`AND proposal.id > ${after.id.gt}::uuid`] : []),
      ...(author === undefined ? [] : [Prisma.sql`AND proposal.author_id = ${author}::uuid`]),
    ];
    const narrower = conditions.length === 0 ? Prisma.empty : Prisma.join(conditions, ' ');
    return this.#read(
      view,
      narrower,
      Prisma.sql`${isOfStatus(status)} ORDER BY proposal.id LIMIT ${take}`,
      this.#database.prisma,
    );
  }

  async find(
    view: Viewpoint,
    reference: string,
    client: Client = this.#database.prisma,
  ): Promise<ProposalRow | null> {
    const by = byReference(reference);
    const named =
      'id' in by ? Prisma.sql`AND proposal.id = ${by.id}::uuid` : Prisma.sql`AND proposal.key = ${by.key}`;
    const [row] = await this.#read(view, named, Prisma.empty, client);
    return row ?? null;
  }

  async add(proposal: Prisma.ProposalUncheckedCreateInput, client: Client): Promise<void> {
    await client.proposal.create({ data: proposal, select: { id: true } });
  }

  /** Its key is the proposal's: a second one has no place. */
  async judge(
    { organizationId, processId, revision, recordedAt }: Write,
    { id, proposedBy }: ProposalRow,
    given: { verdict: Verdict; by: ByWhom; reason: LocalizedText | null },
    client: Client,
  ): Promise<void> {
    const { verdict, by, reason } = given;
    const data = {
      organizationId,
      processId,
      proposalId: id,
      authorId: proposedBy.id,
      verdict,
      revision,
      recordedAt,
      byId: by.id,
      byName: by.name,
      byKeyId: by.apiKey?.id ?? null,
      byKeyName: by.apiKey?.name ?? null,
      ...(reason !== null && { reason }),
    };
    await client.proposalVerdict.create({ data, select: { proposalId: true } });
  }

  /** The name of whoever a key acts for. */
  async nameOf(userId: string, client: Client): Promise<string | null> {
    const user = await client.user.findUnique({ where: { id: userId }, select: { name: true } });
    return user?.name ?? null;
  }

  async #read(
    view: Viewpoint,
    narrower: Prisma.Sql,
    which: Prisma.Sql,
    client: Client,
  ): Promise<ProposalRow[]> {
    const { organizationId, processId, knownAt } = view;
    const rows = await client.$queryRaw<Seen[]>`
      SELECT proposal.id, proposal.key, proposal.revision, proposal.recorded_at AS "proposedAt",
        ${byWhom('proposal.author')} AS "proposedBy", proposal.note, proposal.assertions, proposal.about,
        proposal.label, verdict.verdict, verdict.revision AS "judgedIn", verdict.recorded_at AS "judgedAt",
        ${byWhom('verdict.by')} AS "judgedBy", verdict.reason
      FROM (${seenProposals(view, narrower)}) AS proposal
      -- While nobody had judged it, it was waiting.
      LEFT JOIN proposal_verdict AS verdict
        ON verdict.organization_id = ${organizationId}::uuid AND verdict.process_id = ${processId}::uuid
        AND verdict.proposal_id = proposal.id AND verdict.recorded_at <= ${knownAt.toISOString()}::timestamptz
      WHERE true ${which}
    `;
    return this.#named(view, rows, client);
  }

  async #named(view: Viewpoint, rows: readonly Seen[], client: Client): Promise<ProposalRow[]> {
    if (rows.length === 0) return [];
    const bodies = rows.map(({ assertions }) => assertions);
    const accepted = rows.flatMap(({ verdict, judgedIn }) =>
      verdict === 'accepted' && judgedIn !== null ? [judgedIn] : [],
    );
    const corrected = bodies.flat().flatMap(({ corrects }) => corrects ?? []);
    const names = await namesIn(view, bodies, ['item', 'meeting', 'source'], client);
    const ledger = await this.#assertions.named(
      view,
      { revisions: accepted, ids: corrected.filter((reference) => !reference.startsWith('key:')) },
      client,
    );
    const revisions = await revisionsSeen(
      rows.flatMap(({ revision, judgedIn }) => (judgedIn === null ? [revision] : [revision, judgedIn])),
      view,
      client,
    );
    return rows.map((row) => ({
      ...row,
      revision: revisions.get(row.revision) ?? row.revision,
      judgedIn: row.judgedIn === null ? null : (revisions.get(row.judgedIn) ?? row.judgedIn),
      names,
      ledger,
    }));
  }
}

function isOfStatus(status: ProposalStatus | undefined): Prisma.Sql {
  if (status === undefined) return Prisma.empty;
  return status === 'waiting'
    ? Prisma.sql`AND verdict.verdict IS NULL`
    : Prisma.sql`AND verdict.verdict = ${status}::verdict`;
}

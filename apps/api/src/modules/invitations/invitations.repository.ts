import { Injectable } from '@nestjs/common';
import type { invitationStatuses, PageQuery } from '@parley/contracts';
import type { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { notGone } from '../../platform/auth/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';

const withNames = {
  invitedBy: { select: { name: true } },
  organization: { select: { name: true, standing: true } },
} as const satisfies Prisma.InvitationInclude;

export type InvitationRow = Prisma.InvitationGetPayload<{ include: typeof withNames }>;

type Status = (typeof invitationStatuses)[number];

@Injectable()
export class InvitationsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  list(
    organizationId: string,
    { status, ...query }: PageQuery & { status?: Status | undefined },
    now: Date,
  ): Promise<InvitationRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.invitation.findMany({
      where: { organizationId, ...after, ...(status !== undefined && IN_STATUS[status](now)) },
      include: withNames,
      ...page,
    });
  }

  find(
    organizationId: string,
    id: string,
    client: Client = this.#database.prisma,
  ): Promise<InvitationRow | null> {
    return client.invitation.findUnique({
      where: { organizationId_id: { organizationId, id } },
      include: withNames,
    });
  }

  /** By the token that somebody presents, and before anything else is known of them. */
  findPresented(tokenHash: Uint8Array<ArrayBuffer>): Promise<InvitationRow | null> {
    const invitationHash = Buffer.from(tokenHash).toString('hex');
    return this.#database.withScope({ invitationHash }, () =>
      this.#database.prisma.invitation.findUnique({
        where: { tokenHash, organization: notGone() },
        include: withNames,
      }),
    );
  }

  async isOpenFor(organizationId: string, email: string, client: Client): Promise<boolean> {
    const open = { organizationId, email, acceptedAt: null, revokedAt: null };
    return (await client.invitation.count({ where: open })) > 0;
  }

  create(data: Prisma.InvitationUncheckedCreateInput, client: Client): Promise<InvitationRow> {
    return client.invitation.create({ data, include: withNames });
  }

  update(
    organizationId: string,
    id: string,
    data: Prisma.InvitationUncheckedUpdateInput,
    client: Client,
  ): Promise<InvitationRow> {
    return client.invitation.update({
      where: { organizationId_id: { organizationId, id } },
      data,
      include: withNames,
    });
  }
}

/** What `statusOf` says, asked of the database. */
const IN_STATUS: Record<Status, (now: Date) => Prisma.InvitationWhereInput> = {
  accepted: () => ({ acceptedAt: { not: null } }),
  revoked: () => ({ revokedAt: { not: null } }),
  expired: (now) => ({ acceptedAt: null, revokedAt: null, expiresAt: { lte: now } }),
  open: (now) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }),
};

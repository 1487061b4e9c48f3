import { Injectable } from '@nestjs/common';
import type { Label, Role } from '@parley/contracts';
import { notGone } from '../../platform/auth/index.ts';
import { type Client, DatabaseService } from '../../platform/database/index.ts';

/** A member as they are now, with what a letter needs. */
export interface MakerRow {
  id: string;
  userId: string;
  role: Role;
  clearance: Label;
  name: string;
  email: string;
}

export interface MakerKeyRow {
  scopes: string[];
  clearance: Label;
}

/** Who has asked for something, looked up when it is done. */
@Injectable()
export class MakersRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** Null: no member any more, or their organization is gone. */
  async member(organizationId: string, userId: string): Promise<MakerRow | null> {
    const [row] = await this.members(organizationId, { userId });
    return row ?? null;
  }

  /** Those that are members still. */
  async members(
    organizationId: string,
    who: { userId: string } | { ids: readonly string[] },
    client: Client = this.#database.prisma,
  ): Promise<MakerRow[]> {
    const which = 'ids' in who ? { id: { in: [...who.ids] } } : who;
    const rows = await client.member.findMany({
      where: { organizationId, ...which, organization: notGone() },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        userId: true,
        role: true,
        clearance: true,
        user: { select: { name: true, email: true } },
      },
    });
    return rows.map(({ user, ...row }) => ({ ...row, ...user }));
  }

  /** Null: it opens nothing any more. */
  key(organizationId: string, id: string): Promise<MakerKeyRow | null> {
    return this.#database.prisma.apiKey.findFirst({
      where: {
        organizationId,
        id,
        revokedAt: null,
        OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
      },
      select: { scopes: true, clearance: true },
    });
  }
}

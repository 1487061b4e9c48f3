import { Injectable } from '@nestjs/common';
import type { Label, PageQuery, Role } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { pageOfQuery } from '../../platform/http/index.ts';

export interface MemberRow {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  clearance: Label;
  joinedAt: Date;
  apiKeys: number;
}

@Injectable()
export class MembersRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** Puts whoever changes the memberships of an organization in a line, to the end of the transaction. */
  async lock(organizationId: string, client: Client): Promise<void> {
    await client.$queryRaw`
      SELECT 1 AS locked FROM organization WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE
    `;
  }

  list(organizationId: string, query: PageQuery): Promise<MemberRow[]> {
    const { after, take } = pageOfQuery(query);
    const further = 'id' in after ? Prisma.sql`AND member.id > ${after.id.gt}::uuid` : Prisma.empty;
    return this.#read(organizationId, Prisma.sql`${further} ORDER BY member.id LIMIT ${take}`);
  }

  async find(organizationId: string, id: string, client?: Client): Promise<MemberRow | null> {
    const [row] = await this.#read(organizationId, Prisma.sql`AND member.id = ${id}::uuid`, client);
    return row ?? null;
  }

  async findByUser(organizationId: string, userId: string, client?: Client): Promise<MemberRow | null> {
    const [row] = await this.#read(organizationId, Prisma.sql`AND member.user_id = ${userId}::uuid`, client);
    return row ?? null;
  }

  /** Whom to write to about something that a member has made. */
  ownersAnd(organizationId: string, id: string, client: Client): Promise<MemberRow[]> {
    const which = Prisma.sql`AND (member.role = 'owner' OR member.id = ${id}::uuid) ORDER BY member.id`;
    return this.#read(organizationId, which, client);
  }

  async hasAddress(organizationId: string, email: string, client: Client): Promise<boolean> {
    return (await client.member.count({ where: { organizationId, user: { email } } })) > 0;
  }

  async add(
    organizationId: string,
    member: { userId: string; role: Role; clearance: Label },
    client: Client,
  ): Promise<string> {
    const { id } = await client.member.create({ data: { organizationId, id: uuidv7(), ...member } });
    return id;
  }

  async update(
    organizationId: string,
    id: string,
    changes: { role: Role; clearance: Label },
    client: Client,
  ): Promise<void> {
    await client.member.update({ where: { organizationId_id: { organizationId, id } }, data: changes });
  }

  async remove(organizationId: string, id: string, client: Client): Promise<void> {
    await client.member.delete({ where: { organizationId_id: { organizationId, id } } });
  }

  countOwners(organizationId: string, client: Client): Promise<number> {
    return client.member.count({ where: { organizationId, role: 'owner' } });
  }

  #read(organizationId: string, which: Prisma.Sql, client: Client = this.#database.prisma) {
    return client.$queryRaw<MemberRow[]>`
      SELECT member.id, member.user_id AS "userId", person.name, person.email, member.role, member.clearance,
        member.created_at AS "joinedAt",
        (
          SELECT count(*)::int
          FROM api_key key
          WHERE key.organization_id = member.organization_id AND key.created_by_id = member.user_id
            AND key.revoked_at IS NULL AND (key.expires_at IS NULL OR key.expires_at > now())
        ) AS "apiKeys"
      FROM member
      JOIN "user" person ON person.id = member.user_id
      WHERE member.organization_id = ${organizationId}::uuid ${which}
    `;
  }
}

import { Injectable } from '@nestjs/common';
import type { OrganizationChanges, PageQuery } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { notGone } from '../../platform/auth/index.ts';
import { invalid, pageOfQuery } from '../../platform/http/index.ts';

const withOrganization = { organization: true } as const satisfies Prisma.MemberInclude;

/** One's own membership, with what it is of. */
export type OwnOrganizationRow = Prisma.MemberGetPayload<{ include: typeof withOrganization }>;

@Injectable()
export class OrganizationsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  find(id: string, client: Client = this.#database.prisma) {
    return client.organization.findUnique({ where: { id } });
  }

  listOwn(userId: string, query: PageQuery): Promise<OwnOrganizationRow[]> {
    const { after, ...page } = pageOfQuery(query);
    return this.#database.prisma.member.findMany({
      where: { userId, ...after, organization: notGone() },
      include: withOrganization,
      ...page,
    });
  }

  findOwn(userId: string, organizationId: string): Promise<OwnOrganizationRow | null> {
    return this.#database.prisma.member.findUnique({
      where: { organizationId_userId: { organizationId, userId }, organization: notGone() },
      include: withOrganization,
    });
  }

  create(data: { id: string; slug: string; name: string }, client: Client) {
    return refuseTaken(client.organization.create({ data }));
  }

  update(id: string, { name, slug }: OrganizationChanges, client: Client) {
    const data = { ...(name !== undefined && { name }), ...(slug !== undefined && { slug }) };
    return refuseTaken(client.organization.update({ where: { id }, data }));
  }
}

/** Nobody sees the organizations of others, so only the database can say that a slug is another's. */
async function refuseTaken<T>(write: PromiseLike<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    throw invalid([{ pointer: '/slug', code: 'taken', message: 'is taken' }]);
  }
}

import { Injectable } from '@nestjs/common';
import type { ByWhom, ChangeTold, Follow, LocalizedText, ProposalStatus } from '@parley/contracts';
import { Prisma } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { followedOpen, proposalsJudged, proposalsWaiting, type Reader, revisionsMade } from './news.sql.ts';
import type { Window } from './place.ts';
import { type Made, told } from './told.sql.ts';

interface InProcess extends Pick<Follow['process'], 'slug' | 'title'> {
  processId: string;
  at: Date;
}

export interface RevisionRow extends InProcess, Made {
  revisionSeen: bigint;
  authorId: string | null;
}

export interface ProposalRow extends InProcess {
  id: string;
  key: string;
  status: ProposalStatus;
  assertions: number;
  by: ByWhom;
  reason: LocalizedText | null;
}

export interface ToldRow extends ChangeTold, Made {
  count: number;
}

/** A process that is followed, and written in. */
export interface FollowedRow extends Pick<Follow['process'], 'id' | 'slug' | 'title'> {
  known: bigint;
  followedAt: Date;
}

/** How many things a revision is told with. */
const FEW = 5;

@Injectable()
export class NewsRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  followed(reader: Reader): Promise<FollowedRow[]> {
    return this.#database.prisma.$queryRaw(followedOpen(reader));
  }

  changes(reader: Reader, window: Window): Promise<RevisionRow[]> {
    return this.#database.prisma.$queryRaw(revisionsMade(reader, window));
  }

  waiting(reader: Reader, window: Window): Promise<ProposalRow[]> {
    return this.#database.prisma.$queryRaw(proposalsWaiting(reader, window));
  }

  judged(reader: Reader, window: Window): Promise<ProposalRow[]> {
    return this.#database.prisma.$queryRaw(proposalsJudged(reader, window));
  }

  async told(reader: Reader, revisions: readonly Made[]): Promise<ToldRow[]> {
    if (revisions.length === 0) return [];
    return this.#database.prisma.$queryRaw(told(reader, revisions, FEW));
  }

  /** What people are called now. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const users = await this.#database.prisma.user.findMany({
      where: { id: { in: [...new Set(ids)] } },
      select: { id: true, name: true },
    });
    return new Map(users.map(({ id, name }) => [id, name]));
  }

  /** How many of all these are in a window, in one statement. */
  async count(reader: Reader, judges: boolean, window: Window): Promise<number> {
    const news = [
      revisionsMade(reader, window),
      proposalsJudged(reader, window),
      ...(judges ? [proposalsWaiting(reader, window)] : []),
    ].map((part) => Prisma.sql`SELECT FROM (${part}) AS part`);
    const [row] = await this.#database.prisma.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM (${Prisma.join(news, ' UNION ALL ')}) AS news
    `;
    return row?.count ?? 0;
  }
}

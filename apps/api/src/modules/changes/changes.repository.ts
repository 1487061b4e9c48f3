import { Injectable } from '@nestjs/common';
import type { ChangeEntry } from '@parley/contracts';
import { Prisma, type Resource } from '@parley/database';
import { DatabaseService } from '../../platform/database/index.ts';
import { hiddenItems, type Viewpoint } from '../processes/index.ts';
import type { Place } from './place.ts';
import {
  BEGINNING,
  type End,
  inProcess,
  revisionSeenBy,
  versionsSince,
  writtenSince,
} from './written-since.sql.ts';

/** A change, at the revision that the reader sees. */
export interface ChangeRow extends Omit<ChangeEntry, 'revision' | 'recordedAt'> {
  revision: bigint;
  recordedAt: Date;
}

/** What the versions of a thing tell of it. */
export interface Touched {
  id: string;
  times: number;
  lastAt: Date;
}

@Injectable()
export class ChangesRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** The last revision that a reader had seen at one of their own revisions, or at an instant. */
  async end(view: Viewpoint, since: bigint | Date | null): Promise<End> {
    if (since === null) return BEGINNING;
    const by = since instanceof Date ? Prisma.sql`made.recorded_at` : revisionSeenBy(view);
    const [end] = await this.#database.prisma.$queryRaw<End[]>`
      SELECT made.revision, made.recorded_at AS "recordedAt"
      FROM process_revision made
      WHERE ${inProcess(view, 'made')} AND ${by} <= ${since}
      ORDER BY made.recorded_at DESC
      LIMIT 1
    `;
    return end ?? BEGINNING;
  }

  async list(view: Viewpoint, since: End, after: Place | null, limit: number): Promise<ChangeRow[]> {
    const further =
      after === null
        ? Prisma.sql`true`
        : Prisma.sql`(entry.revision, entry.kind, entry.id)
            > (${after.revision}::bigint, ${after.kind} COLLATE "C", ${after.id}::uuid)`;
    return this.#told(
      view,
      since,
      Prisma.sql`WHERE ${further} ORDER BY entry.revision, entry.kind, entry.id LIMIT ${limit}`,
    );
  }

  /** The last ones, newest first: what was written in the last revisions that the reader saw, so many at most. */
  async latest(view: Viewpoint, limit: number): Promise<ChangeRow[]> {
    const since = await this.end(view, BigInt(view.revision - limit));
    return this.#told(
      view,
      since,
      Prisma.sql`ORDER BY entry.revision DESC, entry.kind, entry.id LIMIT ${limit}`,
    );
  }

  /** Of each thing of these kinds how often it was written, and when last, as the reader saw it. */
  async touched(view: Viewpoint, resources: readonly Resource[]): Promise<Touched[]> {
    return this.#database.prisma.$queryRaw`
      SELECT written.id, count(*)::int AS times, max(made.recorded_at) AS "lastAt"
      FROM (${versionsSince(view, BEGINNING, resources)}) AS written
      JOIN process_revision made ON ${inProcess(view, 'made')} AND made.revision = written.revision
      WHERE written.what IS NOT NULL
      GROUP BY written.id
    `;
  }

  async #told(view: Viewpoint, since: End, which: Prisma.Sql): Promise<ChangeRow[]> {
    const hidden = await hiddenItems(view, this.#database.prisma);
    return this.#database.prisma.$queryRaw`
      -- Once, and not again for each revision, as the planner would have it of a process that is new to it.
      WITH written AS MATERIALIZED (
        ${writtenSince(view, since, hidden)}
      )
      SELECT entry.revision, entry.recorded_at AS "recordedAt", entry.kind, entry.id, entry.key, entry.what
      FROM (
        SELECT ${revisionSeenBy(view)} AS revision, made.recorded_at, written.kind COLLATE "C" AS kind,
          written.id, written.key, written.what
        FROM written
        JOIN process_revision made ON ${inProcess(view, 'made')} AND made.revision = written.revision
        WHERE written.what IS NOT NULL
      ) AS entry
      ${which}
    `;
  }
}

import { Injectable } from '@nestjs/common';
import type { Assertion, LocalizedText, Process } from '@parley/contracts';
import type { Resource } from '@parley/database';
import type { ChangesFeed } from '@parley/reports';
import { v5 as uuidv5 } from 'uuid';
import { DatabaseService } from '../../platform/database/index.ts';
import { type ChangeRow, ChangesRepository } from '../changes/index.ts';
import { AssertionsRepository, toAssertion } from '../ledger/index.ts';
import { allVersions, type Version, versionsOf, type Viewpoint } from '../processes/index.ts';
import { tellable, titlesIn } from './tellable.mapper.ts';

const MOST = 100;

const TITLED: readonly Resource[] = [
  'process',
  'party',
  'representative',
  'track',
  'meeting',
  'source',
  'item',
  'milestone',
  'event',
];

/** The last changes of a process, with what a reader is told of each. */
@Injectable()
export class TellableChanges {
  readonly #database: DatabaseService;
  readonly #changes: ChangesRepository;
  readonly #assertions: AssertionsRepository;

  constructor(database: DatabaseService, changes: ChangesRepository, assertions: AssertionsRepository) {
    this.#database = database;
    this.#changes = changes;
    this.#assertions = assertions;
  }

  async of(
    view: Viewpoint,
    { id, title, createdAt }: Process,
    { url, self }: Pick<ChangesFeed, 'url' | 'self'>,
  ): Promise<ChangesFeed> {
    const rows = await this.#changes.latest(view, MOST);
    const said = await this.#said(view, rows);
    const named = [...rows.map((row) => row.id), ...[...said.values()].map(({ item }) => item.id)];
    const { prisma } = this.#database;
    const titles = titlesIn(await versionsOf(view, TITLED, [...new Set(named)], prisma));
    const parties: Version<{ name: LocalizedText }>[] = await allVersions(view, ['party'], prisma);
    return {
      uuid: uuidv5('changes', id),
      process: title,
      url,
      self,
      parties: new Map(parties.map(({ key, body }) => [key, body.name])),
      changes: rows.map((row) => tellable(row, said.get(row.id), titles, url)),
      updatedAt: rows[0]?.recordedAt ?? new Date(createdAt),
    };
  }

  async #said(view: Viewpoint, rows: readonly ChangeRow[]): Promise<Map<string, Assertion>> {
    const ids = rows.filter(({ kind }) => kind === 'assertion').map(({ id }) => id);
    const assertions = await this.#assertions.findAll(view, ids, this.#database.prisma);
    return new Map(assertions.map((row) => [row.id, toAssertion(row)]));
  }
}

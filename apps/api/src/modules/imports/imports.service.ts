import { Injectable } from '@nestjs/common';
import type {
  getImport,
  Import,
  ImportChange,
  InputOf,
  listImportChanges,
  listImports,
  Page,
  removeImport,
  WorkProgress,
} from '@parley/contracts';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, toPage } from '../../platform/http/index.ts';
import { ImportChangesRepository } from './import-changes.repository.ts';
import { toImport, toImportChange, toImportProgress } from './imports.mapper.ts';
import { ImportsRepository, viewerOf } from './imports.repository.ts';
import { occurrenceOf, refuseWhileWorking } from './telling.ts';

@Injectable()
export class ImportsService {
  readonly #database: DatabaseService;
  readonly #repository: ImportsRepository;
  readonly #changes: ImportChangesRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    repository: ImportsRepository,
    changes: ImportChangesRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#changes = changes;
    this.#audit = audit;
  }

  async list({ query }: InputOf<typeof listImports>, caller: Caller): Promise<Page<Import>> {
    return toPage(await this.#repository.list(viewerOf(caller), query), query, toImport);
  }

  async get({ params }: InputOf<typeof getImport>, caller: Caller): Promise<Import> {
    return toImport(found(await this.#repository.find(viewerOf(caller), params.import)));
  }

  /** Null where reading it would find none. */
  async howFar(id: string, caller: Caller): Promise<WorkProgress | null> {
    const row = await this.#repository.find(viewerOf(caller), id);
    return row === null ? null : toImportProgress(row);
  }

  async changes(
    { params, query }: InputOf<typeof listImportChanges>,
    caller: Caller,
  ): Promise<Page<ImportChange>> {
    const row = found(await this.#repository.find(viewerOf(caller), params.import));
    return toPage(await this.#changes.list(row, query), query, toImportChange);
  }

  remove({ params }: InputOf<typeof removeImport>, caller: Caller): Promise<undefined> {
    return this.#database.transaction(async (client) => {
      await this.#repository.lock(caller.organizationId, params.import, client);
      const row = found(await this.#repository.find(viewerOf(caller), params.import, client));
      refuseWhileWorking(row);
      await this.#repository.remove(row, client);
      this.#audit.record(client, occurrenceOf(row, 'import.forgotten'));
      return undefined;
    });
  }
}

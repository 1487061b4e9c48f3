import { Injectable } from '@nestjs/common';
import type {
  createImportTemplate,
  getImportTemplate,
  ImportTemplate,
  InputOf,
  listImportTemplates,
  Page,
  removeImportTemplate,
} from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, ProblemError, toPage } from '../../platform/http/index.ts';
import { viewerOf } from './imports.repository.ts';
import { type TemplateRow, TemplatesRepository } from './templates.repository.ts';

const MOST = 200;

const toTemplate = ({ id, name, mapping, makerName, createdAt }: TemplateRow): ImportTemplate => ({
  id,
  name,
  mapping,
  createdBy: makerName,
  createdAt: createdAt.toISOString(),
});

@Injectable()
export class TemplatesService {
  readonly #database: DatabaseService;
  readonly #repository: TemplatesRepository;
  readonly #audit: Audit;

  constructor(database: DatabaseService, repository: TemplatesRepository, audit: Audit) {
    this.#database = database;
    this.#repository = repository;
    this.#audit = audit;
  }

  async list({ query }: InputOf<typeof listImportTemplates>, caller: Caller): Promise<Page<ImportTemplate>> {
    return toPage(await this.#repository.list(viewerOf(caller), query), query, toTemplate);
  }

  async get({ params }: InputOf<typeof getImportTemplate>, caller: Caller): Promise<ImportTemplate> {
    return toTemplate(found(await this.#repository.find(viewerOf(caller), params.template)));
  }

  create({ body }: InputOf<typeof createImportTemplate>, caller: Caller): Promise<ImportTemplate> {
    const { organizationId, clearance, name: makerName } = caller;
    return this.#database.transaction(async (client) => {
      if ((await this.#repository.count(organizationId, client)) >= MOST) {
        throw new ProblemError('conflict', `There are ${MOST} templates already.`);
      }
      const row = await this.#repository.add(
        { organizationId, id: uuidv7(), clearance, makerName, ...body },
        client,
      );
      const subject = { id: row.id, name: row.name };
      this.#audit.record(client, { type: 'import_template.kept', details: {}, subject, label: clearance });
      return toTemplate(row);
    });
  }

  remove({ params }: InputOf<typeof removeImportTemplate>, caller: Caller): Promise<undefined> {
    return this.#database.transaction(async (client) => {
      const row = found(await this.#repository.remove(viewerOf(caller), params.template, client));
      const subject = { id: row.id, name: row.name };
      this.#audit.record(client, {
        type: 'import_template.forgotten',
        details: {},
        subject,
        label: row.clearance,
      });
      return undefined;
    });
  }
}

import { Injectable } from '@nestjs/common';
import type {
  activateOrganization,
  getOwnOrganization,
  InputOf,
  listOrganizations,
  OwnOrganization,
  Page,
} from '@parley/contracts';
import { Audit } from '../../platform/audit/index.ts';
import { CredentialsRepository, type Person } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, toPage } from '../../platform/http/index.ts';
import { toOwnOrganization } from './organizations.mapper.ts';
import { OrganizationsRepository } from './organizations.repository.ts';

/** The organizations of a person, and the one that their session acts for. */
@Injectable()
export class OwnOrganizations {
  readonly #database: DatabaseService;
  readonly #repository: OrganizationsRepository;
  readonly #credentials: CredentialsRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    repository: OrganizationsRepository,
    credentials: CredentialsRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#credentials = credentials;
    this.#audit = audit;
  }

  async list({ query }: InputOf<typeof listOrganizations>, person: Person): Promise<Page<OwnOrganization>> {
    const active = await this.#activeOf(person);
    const rows = await this.#repository.listOwn(person.userId, query);
    return toPage(rows, query, (row) => toOwnOrganization(row, active));
  }

  async get({ params }: InputOf<typeof getOwnOrganization>, person: Person): Promise<OwnOrganization> {
    const row = found(await this.#repository.findOwn(person.userId, params.organization));
    return toOwnOrganization(row, await this.#activeOf(person));
  }

  async activate({ params }: InputOf<typeof activateOrganization>, person: Person): Promise<OwnOrganization> {
    const row = found(await this.#repository.findOwn(person.userId, params.organization));
    const { organizationId } = row;
    const { userId, sessionId, name } = person;
    await this.#database.withScope({ organizationId, userId }, () =>
      this.#database.transaction(async (client) => {
        await this.#credentials.actFor(sessionId, organizationId, client);
        this.#audit.record(client, { type: 'person.switched', subject: { id: userId, name }, details: {} });
      }),
    );
    return toOwnOrganization(row, organizationId);
  }

  /** As the next request would be answered: also where the session's own choice is no membership any more. */
  async #activeOf({ userId, organizationId }: Person): Promise<string | null> {
    return (await this.#credentials.findMembership(userId, organizationId))?.organizationId ?? null;
  }
}

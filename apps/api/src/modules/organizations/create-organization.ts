import { Inject, Injectable } from '@nestjs/common';
import type { createOrganization, InputOf, OwnOrganization } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import { CredentialsRepository, type Person } from '../../platform/auth/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, ProblemError } from '../../platform/http/index.ts';
import { MembersRepository } from '../members/index.ts';
import { toOwnOrganization } from './organizations.mapper.ts';
import { OrganizationsRepository } from './organizations.repository.ts';

/** Makes an organization that belongs to whoever makes it. */
@Injectable()
export class CreateOrganization {
  readonly #config: Config;
  readonly #database: DatabaseService;
  readonly #repository: OrganizationsRepository;
  readonly #members: MembersRepository;
  readonly #credentials: CredentialsRepository;
  readonly #audit: Audit;

  constructor(
    @Inject(CONFIG) config: Config,
    database: DatabaseService,
    repository: OrganizationsRepository,
    members: MembersRepository,
    credentials: CredentialsRepository,
    audit: Audit,
  ) {
    this.#config = config;
    this.#database = database;
    this.#repository = repository;
    this.#members = members;
    this.#credentials = credentials;
    this.#audit = audit;
  }

  create({ body }: InputOf<typeof createOrganization>, person: Person): Promise<OwnOrganization> {
    if (this.#config.signUp !== 'open') {
      throw new ProblemError('forbidden', 'Organizations are made by the operator here.');
    }
    const { userId, sessionId } = person;
    const id = uuidv7();
    return this.#database.withScope({ organizationId: id, userId }, async () => {
      await this.#database.transaction(async (client) => {
        await this.#repository.create({ id, ...body }, client);
        await this.#members.add(id, { userId, role: 'owner', clearance: 'restricted' }, client);
        await this.#credentials.actFor(sessionId, id, client);
        const { slug, name } = body;
        this.#audit.record(client, {
          type: 'organization.created',
          details: { slug },
          subject: { id, name },
        });
      });
      return toOwnOrganization(found(await this.#repository.findOwn(userId, id)), id);
    });
  }
}

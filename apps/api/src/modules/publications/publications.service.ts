import { Inject, Injectable } from '@nestjs/common';
import {
  type Fault,
  type findPublication,
  type getPublication,
  type InputOf,
  type Process,
  type Publication,
  type publishProcess,
  type withdrawPublication,
} from '@parley/contracts';
import type { Publication as PublicationRow } from '@parley/database';
import { Audit, type Occurrence } from '../../platform/audit/index.ts';
import { Authenticator, type Caller } from '../../platform/auth/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { type Client, DatabaseService, isDuplicate } from '../../platform/database/index.ts';
import { type DraftOf, found, invalid, ProblemError } from '../../platform/http/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { PublicationsRepository } from './publications.repository.ts';

/** Shows processes to everybody, and to their organization alone again. What is shown, every reading answers itself. */
@Injectable()
export class PublicationsService {
  readonly #database: DatabaseService;
  readonly #repository: PublicationsRepository;
  readonly #processes: ProcessesService;
  readonly #authenticator: Authenticator;
  readonly #audit: Audit;
  readonly #webUrl: string;

  constructor(
    database: DatabaseService,
    repository: PublicationsRepository,
    processes: ProcessesService,
    authenticator: Authenticator,
    audit: Audit,
    @Inject(CONFIG) { webUrl }: Config,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#processes = processes;
    this.#authenticator = authenticator;
    this.#audit = audit;
    this.#webUrl = webUrl;
  }

  async get({ params }: InputOf<typeof getPublication>, caller: Caller): Promise<Publication> {
    const process = await this.#processOf(params.process, asAnybody(caller));
    const row = found(await this.#repository.of(ownerOf(caller, process)));
    return this.#shown(row, process);
  }

  async publish(
    { params, body, faults }: DraftOf<typeof publishProcess>,
    caller: Caller,
  ): Promise<Publication> {
    const process = await this.#processOf(params.process, caller);
    if (faults.length > 0) throw invalid(faults);
    if (process.label !== 'public') throw notPublic();
    const owner = ownerOf(caller, process);
    try {
      return await this.#database.transaction(async (client) => {
        if ((await this.#repository.of(owner, client)) !== null) throw isPublished();
        const row = await this.#repository.publish(owner, body.name ?? process.slug, client);
        if (row === null) throw invalid([nameTaken]);
        this.#record(client, row, process, 'publication.made');
        return this.#shown(row, await this.#processOf(process.id, asAnybody(caller)), client);
      });
    } catch (error) {
      // Another organization's, or somebody else has published the process in this very moment.
      if (!isDuplicate(error)) throw error;
      throw (await this.#repository.of(owner)) === null ? invalid([nameTaken]) : isPublished();
    }
  }

  async withdraw({ params }: InputOf<typeof withdrawPublication>, caller: Caller): Promise<undefined> {
    const process = await this.#processOf(params.process, caller);
    return this.#database.transaction(async (client) => {
      const row = found(await this.#repository.of(ownerOf(caller, process), client));
      await this.#repository.withdraw(row, client);
      this.#record(client, row, process, 'publication.withdrawn');
      return undefined;
    });
  }

  /** As anybody may know it. */
  async find({ params }: InputOf<typeof findPublication>): Promise<Publication> {
    const { caller } = found(await this.#authenticator.identifyReader(params.publication));
    const { organizationId, id } = caller;
    return this.#database.withScope({ organizationId }, async () => {
      const process = await this.#processOf(id, caller);
      return this.#shown(found(await this.#repository.of(ownerOf(caller, process))), process);
    });
  }

  #processOf(process: string, caller: Caller): Promise<Process> {
    return this.#processes.get({ params: { process }, query: {}, body: undefined }, caller);
  }

  async #shown(
    { name, organizationId, publishedAt }: PublicationRow,
    { id, slug, title, revision }: Process,
    client?: Client,
  ): Promise<Publication> {
    return {
      name,
      process: { id, slug, title },
      organization: { name: await this.#repository.nameOf(organizationId, client) },
      address: `${this.#webUrl}/p/${name}`,
      publishedAt: publishedAt.toISOString(),
      revision,
    };
  }

  #record(client: Client, { name }: PublicationRow, { id, label }: Process, type: Told): void {
    const occurrence: Occurrence = {
      type,
      details: {},
      subject: { id, name },
      within: { processId: id, label, about: [] },
    };
    this.#audit.record(client, occurrence);
  }
}

type Told = 'publication.made' | 'publication.withdrawn';

/** What it is to everybody: its revision counts what they see. */
const asAnybody = (caller: Caller): Caller => ({ ...caller, clearance: 'public' });

const ownerOf = ({ organizationId }: Caller, { id }: Process) => ({ organizationId, processId: id });

const isPublished = (): ProblemError => new ProblemError('conflict', 'It is published: withdraw it first.');

const notPublic = (): ProblemError =>
  new ProblemError('conflict', 'Its label is not public: nobody but its organization may know of it.');

const nameTaken: Fault = { pointer: '/name', code: 'taken', message: 'is the name of something else' };

import { Injectable } from '@nestjs/common';
import { type createImport, type Import, LARGEST_IMPORT } from '@parley/contracts';
import {
  fittingTemplate,
  inspect,
  type Inspected,
  isAmbiguous,
  Refused,
  suggest,
  toDetected,
} from '@parley/imports';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { type DraftOf, found, invalid, ProblemError } from '../../platform/http/index.ts';
import { FactsRepository } from '../ledger/index.ts';
import { labelFaults, ProcessesService, type Viewpoint } from '../processes/index.ts';
import { toImport } from './imports.mapper.ts';
import { ImportsRepository, viewerOf } from './imports.repository.ts';
import { occurrenceOf } from './telling.ts';
import { TemplatesRepository } from './templates.repository.ts';

/** How many an organization may have that are not forgotten yet: each keeps its file. */
const MOST = 50;

/** Takes a file, looks at it, and keeps it where it can be read. */
@Injectable()
export class UploadImport {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #facts: FactsRepository;
  readonly #repository: ImportsRepository;
  readonly #templates: TemplatesRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    facts: FactsRepository,
    repository: ImportsRepository,
    templates: TemplatesRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#facts = facts;
    this.#repository = repository;
    this.#templates = templates;
    this.#audit = audit;
  }

  async upload({ body, faults: ofShape }: DraftOf<typeof createImport>, caller: Caller): Promise<Import> {
    const view = body.process === undefined ? null : await this.#viewpoint(body.process, caller);
    const faults = [
      ...ofShape,
      ...(body.process !== undefined && view === null
        ? [{ pointer: '/process', code: 'process_unknown', message: 'is no process of yours' }]
        : []),
      ...(view === null ? [] : labelFaults(view.labels, body.label)),
    ];
    const { name, content, label, encoding } = body;
    if (
      faults.length > 0 ||
      view === null ||
      name === undefined ||
      content === undefined ||
      label === undefined
    ) {
      throw invalid(faults);
    }
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > LARGEST_IMPORT) throw tooLarge();
    const file = { name, bytes, encoding: encoding ?? null };
    const inspected = await inspect(file).catch(refused);
    const suggestion = await this.#suggest(inspected, view, caller);
    const data = {
      organizationId: caller.organizationId,
      id: uuidv7(),
      processId: view.processId,
      name,
      size: bytes.length,
      encoding: encoding ?? null,
      label,
      clearance: caller.clearance,
      state: 'mapping' as const,
      detected: toDetected(inspected),
      datesAmbiguous: suggestion !== null && isAmbiguous(inspected, suggestion),
      ...(suggestion !== null && { suggestion }),
      makerName: caller.name,
    };
    return this.#database.transaction(async (client) => {
      await this.#refuseTooMany(caller, client);
      await this.#repository.add(data, Uint8Array.from(bytes), client);
      this.#audit.record(client, occurrenceOf(data, 'import.uploaded'));
      return toImport(found(await this.#repository.find(viewerOf(caller), data.id, client)));
    });
  }

  /** Null where the caller sees none: in a body that is a fault among others. */
  async #viewpoint(process: string, caller: Caller): Promise<Viewpoint | null> {
    try {
      return await this.#processes.viewpoint(process, caller);
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'not_found') return null;
      throw error;
    }
  }

  async #suggest(inspected: Inspected, view: Viewpoint, caller: Caller) {
    const kept = await this.#templates.all(viewerOf(caller));
    const fitting = fittingTemplate(inspected, kept);
    if (fitting !== null) return fitting;
    const { meetings } = await this.#facts.load(view, this.#database.prisma);
    return suggest(
      inspected,
      meetings.map(({ key, heldOn, title }) => ({ key, heldOn, titles: Object.values(title) })),
    );
  }

  async #refuseTooMany(
    { organizationId }: Caller,
    client: Parameters<ImportsRepository['count']>[1],
  ): Promise<void> {
    if ((await this.#repository.count(organizationId, client)) < MOST) return;
    throw new ProblemError('conflict', `There are ${MOST} imports already: forget those that are done with.`);
  }
}

const tooLarge = (): ProblemError =>
  invalid([
    {
      pointer: '/content',
      code: 'too_large',
      message: `is larger than ${LARGEST_IMPORT / 1024 / 1024} MiB: split it`,
    },
  ]);

function refused(error: unknown): never {
  if (error instanceof Refused)
    throw invalid([{ pointer: '/content', code: error.code, message: error.message }]);
  throw error;
}

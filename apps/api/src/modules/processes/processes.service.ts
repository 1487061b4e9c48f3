import { Injectable } from '@nestjs/common';
import { type InputOf, labelsSeenWith, type listProcesses, type Page, type Process } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import type { Client } from '../../platform/database/index.ts';
import { found, toPage } from '../../platform/http/index.ts';
import { revisionSeen, toProcess } from './processes.mapper.ts';
import { ProcessesRepository, type Reader } from './processes.repository.ts';
import type { Viewpoint } from './viewpoint.ts';

@Injectable()
export class ProcessesService {
  readonly #repository: ProcessesRepository;

  constructor(repository: ProcessesRepository) {
    this.#repository = repository;
  }

  async list({ query }: InputOf<typeof listProcesses>, caller: Caller): Promise<Page<Process>> {
    return toPage(await this.#repository.list(readerOf(caller), query), query, toProcess);
  }

  async get({ params }: { params: { process: string } }, caller: Caller): Promise<Process> {
    return toProcess(found(await this.#repository.find(readerOf(caller), params.process)));
  }

  /** Where a caller stands who asks for something in a process. @throws ProblemError where they see none */
  async viewpoint(address: string, caller: Caller, client?: Client): Promise<Viewpoint> {
    const reader = readerOf(caller);
    const row = found(await this.#repository.find(reader, address, client));
    return { ...reader, processId: row.id, slug: row.slug, revision: revisionSeen(row) };
  }
}

const readerOf = ({ organizationId, clearance }: Caller): Reader => ({
  organizationId,
  labels: labelsSeenWith(clearance),
});

import { Injectable } from '@nestjs/common';
import {
  type getProcess,
  type InputOf,
  labelsSeenWith,
  type listProcesses,
  type Page,
  type Process,
  type TimesQuery,
} from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import type { Client } from '../../platform/database/index.ts';
import { found, notFound, toPage } from '../../platform/http/index.ts';
import type { KnownProcess, Reader } from './known-process.ts';
import { cursorAfter } from './process-order.ts';
import { revisionSeen, toProcess } from './processes.mapper.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { USUAL_RULES } from './usual-rules.ts';
import type { Viewpoint } from './viewpoint.ts';

@Injectable()
export class ProcessesService {
  readonly #repository: ProcessesRepository;

  constructor(repository: ProcessesRepository) {
    this.#repository = repository;
  }

  async list({ query }: InputOf<typeof listProcesses>, caller: Caller): Promise<Page<Process>> {
    const reader = readerOf(caller);
    const known = await this.#repository.list(reader, query, instantOf(query));
    const { data, page } = toPage(
      known,
      query,
      (process) => asKnown(process, reader),
      ({ id, slug }) => cursorAfter({ id, addressed: slug }, query),
    );
    const wanted = WANTED[query.archived];
    const listed = data.filter((process) => process !== null);
    return { data: listed.filter(({ archived }) => wanted.includes(archived)), page };
  }

  async get(
    { params, query }: InputOf<typeof getProcess>,
    caller: Caller,
    client?: Client,
  ): Promise<Process> {
    const reader = readerOf(caller);
    const known = found(await this.#repository.find(reader, params.process, instantOf(query), client));
    return found(asKnown(known, reader));
  }

  /**
   * Where a caller stands who asks for something in a process, at the two times that they ask about.
   *
   * Not from within a transaction that keeps to a snapshot: it may have to wait for a writer, and nothing asked with
   * the viewpoint needs a snapshot, since what was known at its instant does not change any more.
   *
   * @throws ProblemError where they see none
   */
  async viewpoint(address: string, caller: Caller, times: TimesQuery = {}): Promise<Viewpoint> {
    const reader = readerOf(caller);
    const process = found(await this.#repository.find(reader, address, instantOf(times)));
    // Removed. What was known of it is there for whoever asks for that; before it was there, it is known that there was
    // nothing.
    if (process.version === null && times.knownAt === undefined) throw notFound();
    const { singleUndertaking, stallRules } = process.version?.body ?? USUAL_RULES;
    return {
      ...reader,
      processId: process.id,
      slug: process.version?.key ?? process.slug,
      asOf: times.asOf ?? null,
      knownAt: process.knownAt,
      written: process.revision ?? -1n,
      revision: revisionSeen(process, reader),
      rules: { singleUndertaking, stallRules },
      namesPersons: caller.permissions.includes('members:read'),
    };
  }
}

const WANTED = { false: [false], true: [true], any: [false, true] };

const readerOf = ({ organizationId, clearance }: Caller): Reader => ({
  organizationId,
  labels: labelsSeenWith(clearance),
});

const instantOf = ({ knownAt }: TimesQuery): Date | null =>
  knownAt === undefined ? null : new Date(knownAt);

const asKnown = (process: KnownProcess, reader: Reader): Process | null =>
  process.version === null ? null : toProcess(process, process.version, reader);

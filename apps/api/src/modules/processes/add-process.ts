import { Injectable } from '@nestjs/common';
import {
  type addProcess,
  type Fault,
  labelsSeenWith,
  type NewProcess,
  type Process,
} from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../platform/auth/index.ts';
import { type Client, isDuplicate } from '../../platform/database/index.ts';
import { type Draft, type DraftOf, invalid } from '../../platform/http/index.ts';
import { Quotas } from '../usage/index.ts';
import { columnsOf } from './columns.ts';
import { drawKey } from './draw-key.ts';
import { FollowsRepository } from './follows.repository.ts';
import { PROCESS_TEXTS, settingsOf } from './process-columns.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { ProcessesService } from './processes.service.ts';
import { labelFaults, spanFaults } from './usual-faults.ts';
import { Writes } from './writes.ts';

/** Begins a process, with its first parties: the first revision, 0, holds them all. */
@Injectable()
export class AddProcess {
  readonly #writes: Writes;
  readonly #processes: ProcessesService;
  readonly #repository: ProcessesRepository;
  readonly #follows: FollowsRepository;
  readonly #quotas: Quotas;

  constructor(
    writes: Writes,
    processes: ProcessesService,
    repository: ProcessesRepository,
    follows: FollowsRepository,
    quotas: Quotas,
  ) {
    this.#writes = writes;
    this.#processes = processes;
    this.#repository = repository;
    this.#follows = follows;
    this.#quotas = quotas;
  }

  async add({ body, faults }: DraftOf<typeof addProcess>, caller: Caller): Promise<Process> {
    const { organizationId, clearance } = caller;
    const processId = uuidv7();
    try {
      return await this.#writes.open(
        { organizationId, processId },
        async (client) => {
          await this.#quotas.admit('processes', client);
          const all = [
            ...faults,
            ...(await this.#slugFaults(organizationId, body.slug, client)),
            ...labelFaults(labelsSeenWith(clearance), body.label),
            ...spanFaults('/endedOn', body.startedOn, body.endedOn),
            ...keyFaults(body.parties ?? []),
          ];
          if (all.length > 0) throw invalid(all);
          // Nothing speaks against its shape, so it is whole.
          const madeAt = await this.#make({ organizationId, id: processId }, body as NewProcess, client);
          // Whoever opens a process answers for it, and would miss what others write there first. A key is no person.
          if (caller.userId !== null) await this.#follows.add(caller, processId, madeAt, client);
          return madeAt;
        },
        () => this.#processes.get({ params: { process: processId }, query: {}, body: undefined }, caller),
      );
    } catch (error) {
      // Somebody else took the slug in between: there is no lock on what is not there yet.
      if (isDuplicate(error)) throw invalid([slugTaken]);
      throw error;
    }
  }

  #make(
    process: { organizationId: string; id: string },
    { parties, stallRules, ...said }: NewProcess,
    client: Client,
  ): Promise<Date> {
    const first = parties.map(({ key, ...party }) => ({
      ...columnsOf(party, ['name', 'note']),
      id: uuidv7(),
      key: key ?? drawKey('p'),
    }));
    const columns = { ...columnsOf(said, PROCESS_TEXTS), ...settingsOf(stallRules) };
    return this.#repository.add({ ...process, ...columns }, first, client);
  }

  async #slugFaults(organizationId: string, slug: string | undefined, client: Client): Promise<Fault[]> {
    if (slug === undefined || !(await this.#repository.isSlugTaken(organizationId, slug, client))) return [];
    return [slugTaken];
  }
}

/** A slug is one process's, also where that is out of the writer's sight. */
const slugTaken: Fault = { pointer: '/slug', code: 'slug_taken', message: 'is the slug of another process' };

function keyFaults(parties: readonly (Draft<NewProcess['parties'][number]> | undefined)[]): Fault[] {
  const keys = parties.map((party) => party?.key);
  return keys.flatMap((key, index) =>
    key !== undefined && keys.indexOf(key) < index
      ? [{ pointer: `/parties/${index}/key`, code: 'key_taken', message: 'is the key of another party' }]
      : [],
  );
}

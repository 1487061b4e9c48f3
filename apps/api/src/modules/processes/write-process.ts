import { Injectable } from '@nestjs/common';
import type { InputOf, Process, ProcessChanges, removeProcess, updateProcess } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { type DraftOf, invalid, mustMatch, ProblemError } from '../../platform/http/index.ts';
import { columnsOf } from './columns.ts';
import { PROCESS_TEXTS, settingsOf } from './process-columns.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { ProcessesService } from './processes.service.ts';
import { labelFaults, spanFaults } from './usual-faults.ts';
import { withinWrite, withLock } from './viewpoint.ts';
import { Writes } from './writes.ts';

/** Changes what is said of a process and the rules it is held to; what they were at any instant stays known. */
@Injectable()
export class WriteProcess {
  readonly #writes: Writes;
  readonly #processes: ProcessesService;
  readonly #repository: ProcessesRepository;

  constructor(writes: Writes, processes: ProcessesService, repository: ProcessesRepository) {
    this.#writes = writes;
    this.#processes = processes;
    this.#repository = repository;
  }

  async update(
    { params, body, faults }: DraftOf<typeof updateProcess>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<Process> {
    const from = await this.#processes.viewpoint(params.process, caller);
    const address = addressOf(from.processId);
    await this.#writes.inOne(
      from,
      async ({ view, client }) => {
        const current = await this.#processes.get(address, caller, client);
        mustMatch(ifMatch, current);
        const { startedOn, endedOn } = { ...current, ...body };
        const all = [
          ...faults,
          ...labelFaults(view.labels, body.label),
          ...spanFaults('/endedOn', startedOn, endedOn),
        ];
        if (all.length > 0) throw invalid(all);
        // Nothing speaks against its shape, so it is whole.
        const { stallRules, archived, ...said } = body as ProcessChanges;
        const columns = { ...columnsOf(said, PROCESS_TEXTS), ...settingsOf(stallRules, archived) };
        await this.#repository.update(view, columns, client);
        return view.processId;
      },
      () => Promise.resolve(undefined),
      body.archived === false ? withLock : withinWrite,
    );
    // Afterwards: its revision is part of it, and is made last.
    return this.#processes.get(address, caller);
  }

  /** Its row stays, out of sight, since its history rests on it; so does not its slug. */
  async remove(
    { params }: InputOf<typeof removeProcess>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<undefined> {
    const from = await this.#processes.viewpoint(params.process, caller);
    return this.#writes.inOne(
      from,
      async ({ view, client }) => {
        mustMatch(ifMatch, await this.#processes.get(addressOf(view.processId), caller, client));
        if (await this.#repository.holdsAnything(view, client)) throw holdsSomething();
        const slug = `removed-${view.processId.replaceAll('-', '')}`;
        await this.#repository.update(view, { filing: 'removed', slug }, client);
        return view.processId;
      },
      () => Promise.resolve(undefined),
      withLock,
    );
  }
}

const addressOf = (process: string) => ({ params: { process }, query: {}, body: undefined });

const holdsSomething = (): ProblemError =>
  new ProblemError('conflict', 'Something is recorded in this process. It can be archived instead.', [
    {
      pointer: '{process}',
      code: 'still_used',
      message: 'holds something, and so is archived (`"archived": true`) and not removed',
    },
  ]);

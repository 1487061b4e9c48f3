import { Injectable } from '@nestjs/common';
import {
  higherOf,
  type LocalizedText,
  type Proposal,
  type proposeAssertions,
  type proposeGenericReconfirmation,
} from '@parley/contracts';
import { beginWrite, finishWrite } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { type DraftOf, found } from '../../platform/http/index.ts';
import {
  AdmitAssertions,
  type Appending,
  appendingAll,
  appendingGenericReconfirmation,
  AssertionsRepository,
} from '../ledger/index.ts';
import { drawKey, ProcessesService, withinWrite } from '../processes/index.ts';
import { toProposal } from './proposals.mapper.ts';
import { ProposalsRepository } from './proposals.repository.ts';
import { toProposed } from './proposed.ts';
import { tellOfProposal } from './tell-of-proposal.ts';
import { whoIs } from './who-is.ts';

/** Keeps what could be appended now until somebody else has looked at it. */
@Injectable()
export class ProposeAssertions {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #admission: AdmitAssertions;
  readonly #assertions: AssertionsRepository;
  readonly #repository: ProposalsRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    admission: AdmitAssertions,
    assertions: AssertionsRepository,
    repository: ProposalsRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#admission = admission;
    this.#assertions = assertions;
    this.#repository = repository;
    this.#audit = audit;
  }

  assertions({ params, body, faults }: DraftOf<typeof proposeAssertions>, caller: Caller) {
    return this.#propose(
      params.process,
      appendingAll(body.assertions ?? [], faults),
      body.note ?? null,
      caller,
    );
  }

  genericReconfirmation(
    { params, body, faults }: DraftOf<typeof proposeGenericReconfirmation>,
    caller: Caller,
  ) {
    return this.#propose(params.process, appendingGenericReconfirmation(body, faults), null, caller);
  }

  async #propose(
    process: string,
    appending: Appending,
    note: LocalizedText | null,
    caller: Caller,
  ): Promise<Proposal> {
    const from = await this.#processes.viewpoint(process, caller);
    return this.#database.transaction(async (client) => {
      const write = await beginWrite(client, from);
      const view = withinWrite(from, write);
      const admitted = await this.#admission.admit({ view, client }, appending);
      const { assertions, about, corrected, label } = toProposed(admitted);
      const targets = await this.#assertions.named(view, { ids: corrected, revisions: [] }, client);
      const by = await whoIs(caller, (userId) => this.#repository.nameOf(userId, client));
      const { organizationId, processId, revision, recordedAt } = write;
      // Drawn under the lock, so that the order of ids is that of recording.
      const id = uuidv7();
      const proposal = {
        organizationId,
        processId,
        id,
        key: drawKey('r'),
        revision,
        recordedAt,
        authorId: by.id,
        authorName: by.name,
        authorKeyId: by.apiKey?.id ?? null,
        authorKeyName: by.apiKey?.name ?? null,
        ...(note !== null && { note }),
        assertions,
        about,
        label: targets.map((target) => target.label).reduce(higherOf, label),
      };
      await this.#repository.add(proposal, client);
      const made = found(await this.#repository.find(view, id, client));
      await finishWrite(client, write, made.label);
      await tellOfProposal(this.#audit, client, write, made, {
        type: 'proposal.made',
        details: { assertions: assertions.length },
      });
      // Again: its revision is as the caller's clearance counts, and was made last.
      return toProposal(found(await this.#repository.find(view, id, client)), view);
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { getProposal, InputOf, listProposals, Page, Proposal } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { found, toPage } from '../../platform/http/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { toProposal } from './proposals.mapper.ts';
import { ProposalsRepository } from './proposals.repository.ts';

@Injectable()
export class ProposalsService {
  readonly #processes: ProcessesService;
  readonly #repository: ProposalsRepository;

  constructor(processes: ProcessesService, repository: ProposalsRepository) {
    this.#processes = processes;
    this.#repository = repository;
  }

  async list({ params, query }: InputOf<typeof listProposals>, caller: Caller): Promise<Page<Proposal>> {
    const view = await this.#processes.viewpoint(params.process, caller, query);
    const { author, status } = query;
    // Whoever may not see who the members are finds their own, and learns of nobody else.
    const isAsked = author === undefined || view.namesPersons || author === caller.onBehalfOf;
    const rows = isAsked ? await this.#repository.list(view, query, { author, status }) : [];
    return toPage(rows, query, (row) => toProposal(row, view));
  }

  async get({ params, query }: InputOf<typeof getProposal>, caller: Caller): Promise<Proposal> {
    const view = await this.#processes.viewpoint(params.process, caller, query);
    return toProposal(found(await this.#repository.find(view, params.id)), view);
  }
}

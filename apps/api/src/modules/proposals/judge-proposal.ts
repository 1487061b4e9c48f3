import { Injectable } from '@nestjs/common';
import type {
  acceptProposal,
  InputOf,
  LocalizedText,
  Proposal,
  sendBackProposal,
  withdrawProposal,
} from '@parley/contracts';
import { beginWrite, finishWrite, type Verdict, type Write } from '@parley/database';
import { verdictFault } from '@parley/domain';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { found } from '../../platform/http/index.ts';
import { AppendAssertions, appendingAll } from '../ledger/index.ts';
import { ProcessesService, type Within, withinWrite } from '../processes/index.ts';
import { toProposal } from './proposals.mapper.ts';
import { type ProposalRow, ProposalsRepository } from './proposals.repository.ts';
import { refused } from './refused.ts';
import { tellOfProposal } from './tell-of-proposal.ts';
import { whoIs } from './who-is.ts';

interface Judging {
  verdict: Verdict;
  reason?: LocalizedText;
  /** What goes with the verdict; it ends the write. */
  follow(within: Within, write: Write, proposal: ProposalRow): Promise<unknown>;
}

/** Gives a proposal its one verdict, with what follows from it, or neither. */
@Injectable()
export class JudgeProposal {
  readonly #database: DatabaseService;
  readonly #processes: ProcessesService;
  readonly #appending: AppendAssertions;
  readonly #repository: ProposalsRepository;
  readonly #audit: Audit;

  constructor(
    database: DatabaseService,
    processes: ProcessesService,
    appending: AppendAssertions,
    repository: ProposalsRepository,
    audit: Audit,
  ) {
    this.#database = database;
    this.#processes = processes;
    this.#appending = appending;
    this.#repository = repository;
    this.#audit = audit;
  }

  accept({ params }: InputOf<typeof acceptProposal>, caller: Caller): Promise<Proposal> {
    return this.#judge(params, caller, {
      verdict: 'accepted',
      // Held against the ledger anew: it may have moved on.
      follow: (within, write, { assertions }) =>
        this.#appending.appendWithin(within, write, appendingAll(assertions)),
    });
  }

  sendBack({ params, body }: InputOf<typeof sendBackProposal>, caller: Caller): Promise<Proposal> {
    return this.#judge(params, caller, { verdict: 'sent_back', reason: body.reason, follow: onlyFinish });
  }

  withdraw({ params }: InputOf<typeof withdrawProposal>, caller: Caller): Promise<Proposal> {
    return this.#judge(params, caller, { verdict: 'withdrawn', follow: onlyFinish });
  }

  async #judge(
    { process, id: reference }: { process: string; id: string },
    caller: Caller,
    { verdict, reason, follow }: Judging,
  ): Promise<Proposal> {
    const from = await this.#processes.viewpoint(process, caller);
    return this.#database.transaction(async (client) => {
      // Under the lock: of two who judge at once the second finds the verdict of the first.
      const write = await beginWrite(client, from);
      const within = { view: withinWrite(from, write), client };
      const { view } = within;
      const proposal = found(await this.#repository.find(view, reference, client));
      const by = await whoIs(caller, (userId) => this.#repository.nameOf(userId, client));
      const fault = verdictFault(
        { author: proposal.proposedBy.id, verdict: proposal.verdict },
        { verdict, by: by.id },
      );
      if (fault !== null) throw refused(fault);
      await this.#repository.judge(write, proposal, { verdict, by, reason: reason ?? null }, client);
      await follow(within, write, proposal);
      const type = `proposal.${verdict}` as const;
      await tellOfProposal(this.#audit, client, write, proposal, { type, details: {} });
      return toProposal(found(await this.#repository.find(view, proposal.id, client)), view);
    });
  }
}

const onlyFinish: Judging['follow'] = ({ client }, write, { label }) => finishWrite(client, write, label);

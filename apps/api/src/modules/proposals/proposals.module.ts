import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { JudgeProposal } from './judge-proposal.ts';
import { ProposalsController } from './proposals.controller.ts';
import { ProposalsRepository } from './proposals.repository.ts';
import { ProposalsService } from './proposals.service.ts';
import { ProposeAssertions } from './propose-assertions.ts';

@Module({
  imports: [LedgerModule, ProcessesModule],
  controllers: [ProposalsController],
  providers: [JudgeProposal, ProposalsRepository, ProposalsService, ProposeAssertions],
})
export class ProposalsModule {}

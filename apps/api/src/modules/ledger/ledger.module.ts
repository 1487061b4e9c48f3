import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { AppendAssertion } from './append-assertion.ts';
import { AssertionsRepository } from './assertions.repository.ts';
import { FactsRepository } from './facts.repository.ts';
import { LedgerController } from './ledger.controller.ts';
import { LedgerService } from './ledger.service.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [LedgerController],
  providers: [AppendAssertion, AssertionsRepository, FactsRepository, LedgerService],
  exports: [FactsRepository],
})
export class LedgerModule {}

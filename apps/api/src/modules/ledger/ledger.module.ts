import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { AdmitAssertions } from './admit-assertions.ts';
import { AppendAssertions } from './append-assertions.ts';
import { AssertionsRepository } from './assertions.repository.ts';
import { ExportAssertions } from './export-assertions.ts';
import { FactsRepository } from './facts.repository.ts';
import { LedgerController } from './ledger.controller.ts';
import { LedgerService } from './ledger.service.ts';
import { WordsRepository } from './words.repository.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [LedgerController],
  providers: [
    AdmitAssertions,
    AppendAssertions,
    AssertionsRepository,
    ExportAssertions,
    FactsRepository,
    LedgerService,
    WordsRepository,
  ],
  exports: [
    AdmitAssertions,
    AppendAssertions,
    AssertionsRepository,
    FactsRepository,
    LedgerService,
    WordsRepository,
  ],
})
export class LedgerModule {}

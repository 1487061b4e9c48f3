import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { ProgressController } from './progress.controller.ts';
import { ProgressService } from './progress.service.ts';

@Module({
  imports: [ProcessesModule, LedgerModule],
  controllers: [ProgressController],
  providers: [ProgressService],
  exports: [ProgressService],
})
export class ProgressModule {}

import { Module } from '@nestjs/common';
import { ApiKeysModule } from '../api-keys/index.ts';
import { ChangesModule } from '../changes/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { FeedFaults } from './feed-faults.ts';
import { FeedFiles } from './feed-files.ts';
import { FeedFilesController } from './feed-files.controller.ts';
import { FeedsController } from './feeds.controller.ts';
import { FeedsRepository } from './feeds.repository.ts';
import { FeedsService } from './feeds.service.ts';
import { TellableChanges } from './tellable-changes.ts';
import { TellableMeetings } from './tellable-meetings.ts';

@Module({
  imports: [ApiKeysModule, ProcessesModule, MeetingsModule, LedgerModule, ChangesModule],
  controllers: [FeedsController, FeedFilesController],
  providers: [FeedsRepository, FeedsService, FeedFaults, FeedFiles, TellableMeetings, TellableChanges],
})
export class FeedsModule {}

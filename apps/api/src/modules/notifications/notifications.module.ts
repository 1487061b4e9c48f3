import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { ProgressModule } from '../progress/index.ts';
import { FollowsController } from './follows.controller.ts';
import { FollowsService } from './follows.service.ts';
import { NewsRepository } from './news.repository.ts';
import { NotificationsController } from './notifications.controller.ts';
import { NotificationsService } from './notifications.service.ts';
import { Reckoned } from './reckoned.ts';
import { SeenRepository } from './seen.repository.ts';

@Module({
  imports: [ProcessesModule, ProgressModule],
  controllers: [FollowsController, NotificationsController],
  providers: [FollowsService, NewsRepository, NotificationsService, Reckoned, SeenRepository],
})
export class NotificationsModule {}

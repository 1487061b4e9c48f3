import { Module } from '@nestjs/common';
import { AuthModule } from '../../platform/auth/index.ts';
import { ImportsModule } from '../imports/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { ReportsModule } from '../reports/index.ts';
import { LiveController } from './live.controller.ts';
import { LiveService } from './live.service.ts';
import { OpenStreams } from './open-streams.ts';
import { Places } from './places.ts';
import { WorkUnderWay } from './work-under-way.ts';

@Module({
  imports: [AuthModule, ProcessesModule, ReportsModule, ImportsModule],
  controllers: [LiveController],
  providers: [LiveService, OpenStreams, Places, WorkUnderWay],
})
export class LiveModule {}

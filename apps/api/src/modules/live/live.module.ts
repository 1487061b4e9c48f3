import { Module } from '@nestjs/common';
import { AuthModule } from '../../platform/auth/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { LiveController } from './live.controller.ts';
import { LiveService } from './live.service.ts';
import { OpenStreams } from './open-streams.ts';
import { Places } from './places.ts';

@Module({
  imports: [AuthModule, ProcessesModule],
  controllers: [LiveController],
  providers: [LiveService, OpenStreams, Places],
})
export class LiveModule {}

import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { TracksController } from './tracks.controller.ts';
import { TracksRepository } from './tracks.repository.ts';
import { TracksService } from './tracks.service.ts';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsRepository } from './meetings.repository.ts';
import { MeetingsService } from './meetings.service.ts';
import { WriteTrack } from './write-track.ts';
import { WriteMeeting } from './write-meeting.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [TracksController, MeetingsController],
  providers: [TracksRepository, TracksService, WriteTrack, MeetingsRepository, MeetingsService, WriteMeeting],
  exports: [MeetingsRepository, MeetingsService, TracksRepository, TracksService],
})
export class MeetingsModule {}

import { Injectable } from '@nestjs/common';
import type { Meeting } from '@parley/contracts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type MeetingBody, toMeeting } from './meetings.mapper.ts';
import { MeetingsRepository } from './meetings.repository.ts';

@Injectable()
export class MeetingsService extends Collection<Recorded<MeetingBody>, Meeting> {
  constructor(processes: ProcessesService, repository: MeetingsRepository) {
    super(processes, repository, toMeeting);
  }
}

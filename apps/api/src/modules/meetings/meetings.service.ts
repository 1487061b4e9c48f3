import { Injectable } from '@nestjs/common';
import type { Meeting } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toMeeting } from './meetings.mapper.ts';
import { type MeetingRow, MeetingsRepository } from './meetings.repository.ts';

@Injectable()
export class MeetingsService extends Collection<MeetingRow, Meeting> {
  constructor(processes: ProcessesService, repository: MeetingsRepository) {
    super(processes, repository, toMeeting);
  }
}

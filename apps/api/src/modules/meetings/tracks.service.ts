import { Injectable } from '@nestjs/common';
import type { Track } from '@parley/contracts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type TrackBody, toTrack } from './tracks.mapper.ts';
import { TracksRepository } from './tracks.repository.ts';

@Injectable()
export class TracksService extends Collection<Recorded<TrackBody>, Track> {
  constructor(processes: ProcessesService, repository: TracksRepository) {
    super(processes, repository, toTrack);
  }
}

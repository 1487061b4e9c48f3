import { Injectable } from '@nestjs/common';
import type { Track } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toTrack } from './tracks.mapper.ts';
import { type TrackRow, TracksRepository } from './tracks.repository.ts';

@Injectable()
export class TracksService extends Collection<TrackRow, Track> {
  constructor(processes: ProcessesService, repository: TracksRepository) {
    super(processes, repository, toTrack);
  }
}

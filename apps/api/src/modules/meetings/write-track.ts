import { Injectable } from '@nestjs/common';
import type { NewTrack, Track, TrackChanges } from '@parley/contracts';
import { columnsOf, ProcessesService, RecordWriter, Writes, type Writing } from '../processes/index.ts';
import { type TrackBody, toTrack } from './tracks.mapper.ts';
import { TracksRepository } from './tracks.repository.ts';

@Injectable()
export class WriteTrack extends RecordWriter<TrackBody, NewTrack, TrackChanges, Track> {
  protected readonly repository: TracksRepository;
  protected readonly prefix = 't';
  protected readonly show = toTrack;

  constructor(processes: ProcessesService, writes: Writes, tracks: TracksRepository) {
    super(processes, writes);
    this.repository = tracks;
  }

  /** It names nothing else. */
  protected faultsOf(): [] {
    return [];
  }

  protected async insert(key: string, words: NewTrack, { view, client, id }: Writing): Promise<void> {
    await this.repository.add(view, { ...columnsOf(words, ['title']), id, key }, client);
  }

  protected async change(words: TrackChanges, { view, client, id }: Writing): Promise<void> {
    await this.repository.change(view, id, columnsOf(words, ['title']), client);
  }
}

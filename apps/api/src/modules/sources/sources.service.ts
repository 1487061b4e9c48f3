import { Injectable } from '@nestjs/common';
import type { Source } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toSource } from './sources.mapper.ts';
import { type SourceRow, SourcesRepository } from './sources.repository.ts';

@Injectable()
export class SourcesService extends Collection<SourceRow, Source> {
  constructor(processes: ProcessesService, repository: SourcesRepository) {
    super(processes, repository, toSource);
  }
}

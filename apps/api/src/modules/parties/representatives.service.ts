import { Injectable } from '@nestjs/common';
import type { Representative } from '@parley/contracts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type RepresentativeBody, toRepresentative } from './representatives.mapper.ts';
import { RepresentativesRepository } from './representatives.repository.ts';

@Injectable()
export class RepresentativesService extends Collection<Recorded<RepresentativeBody>, Representative> {
  constructor(processes: ProcessesService, repository: RepresentativesRepository) {
    super(processes, repository, toRepresentative);
  }
}

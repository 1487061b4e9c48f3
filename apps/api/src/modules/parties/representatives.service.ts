import { Injectable } from '@nestjs/common';
import type { Representative } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toRepresentative } from './representatives.mapper.ts';
import { type RepresentativeRow, RepresentativesRepository } from './representatives.repository.ts';

@Injectable()
export class RepresentativesService extends Collection<RepresentativeRow, Representative> {
  constructor(processes: ProcessesService, repository: RepresentativesRepository) {
    super(processes, repository, toRepresentative);
  }
}

import { Injectable } from '@nestjs/common';
import type { Party } from '@parley/contracts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type PartyBody, toParty } from './parties.mapper.ts';
import { PartiesRepository } from './parties.repository.ts';

@Injectable()
export class PartiesService extends Collection<Recorded<PartyBody>, Party> {
  constructor(processes: ProcessesService, repository: PartiesRepository) {
    super(processes, repository, toParty);
  }
}

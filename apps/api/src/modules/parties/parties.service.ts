import { Injectable } from '@nestjs/common';
import type { Party } from '@parley/contracts';
import { Collection, ProcessesService } from '../processes/index.ts';
import { toParty } from './parties.mapper.ts';
import { type PartyRow, PartiesRepository } from './parties.repository.ts';

@Injectable()
export class PartiesService extends Collection<PartyRow, Party> {
  constructor(processes: ProcessesService, repository: PartiesRepository) {
    super(processes, repository, toParty);
  }
}

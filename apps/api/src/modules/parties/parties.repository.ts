import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { RecordedRepository } from '../processes/index.ts';
import type { PartyBody } from './parties.mapper.ts';

@Injectable()
export class PartiesRepository extends RecordedRepository<PartyBody> {
  constructor(database: DatabaseService) {
    super(database, 'party');
  }
}

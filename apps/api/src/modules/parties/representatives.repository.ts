import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/index.ts';
import { RecordedRepository } from '../processes/index.ts';
import type { RepresentativeBody } from './representatives.mapper.ts';

@Injectable()
export class RepresentativesRepository extends RecordedRepository<RepresentativeBody> {
  constructor(database: DatabaseService) {
    super(database, 'representative', ['party']);
  }
}

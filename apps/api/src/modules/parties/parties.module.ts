import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { PartiesController } from './parties.controller.ts';
import { PartiesRepository } from './parties.repository.ts';
import { PartiesService } from './parties.service.ts';
import { RepresentativesController } from './representatives.controller.ts';
import { RepresentativesRepository } from './representatives.repository.ts';
import { RepresentativesService } from './representatives.service.ts';
import { WriteParty } from './write-party.ts';
import { WriteRepresentative } from './write-representative.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [PartiesController, RepresentativesController],
  providers: [
    PartiesRepository,
    PartiesService,
    WriteParty,
    RepresentativesRepository,
    RepresentativesService,
    WriteRepresentative,
  ],
  exports: [PartiesService],
})
export class PartiesModule {}

import { Module } from '@nestjs/common';
import { ProcessesController } from './processes.controller.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { ProcessesService } from './processes.service.ts';

@Module({
  controllers: [ProcessesController],
  providers: [ProcessesRepository, ProcessesService],
  exports: [ProcessesService],
})
export class ProcessesModule {}

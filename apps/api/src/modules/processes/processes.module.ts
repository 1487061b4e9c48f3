import { Module } from '@nestjs/common';
import { ProcessesController } from './processes.controller.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { ProcessesService } from './processes.service.ts';
import { UpdateProcess } from './update-process.ts';

@Module({
  controllers: [ProcessesController],
  providers: [ProcessesRepository, ProcessesService, UpdateProcess],
  exports: [ProcessesService],
})
export class ProcessesModule {}

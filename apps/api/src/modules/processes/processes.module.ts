import { Module } from '@nestjs/common';
import { AddProcess } from './add-process.ts';
import { ProcessesController } from './processes.controller.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { ProcessesService } from './processes.service.ts';
import { WriteProcess } from './write-process.ts';
import { Writes } from './writes.ts';

@Module({
  controllers: [ProcessesController],
  providers: [ProcessesRepository, ProcessesService, AddProcess, WriteProcess, Writes],
  exports: [ProcessesService, Writes],
})
export class ProcessesModule {}

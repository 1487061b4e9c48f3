import { Module } from '@nestjs/common';
import { AddProcess } from './add-process.ts';
import { FollowsRepository } from './follows.repository.ts';
import { ProcessesController } from './processes.controller.ts';
import { ProcessesRepository } from './processes.repository.ts';
import { ProcessesService } from './processes.service.ts';
import { WriteProcess } from './write-process.ts';
import { Writes } from './writes.ts';

@Module({
  controllers: [ProcessesController],
  providers: [ProcessesRepository, ProcessesService, FollowsRepository, AddProcess, WriteProcess, Writes],
  exports: [ProcessesService, FollowsRepository, Writes],
})
export class ProcessesModule {}

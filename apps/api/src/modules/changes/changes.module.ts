import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/index.ts';
import { ChangesController } from './changes.controller.ts';
import { ChangesRepository } from './changes.repository.ts';
import { ChangesService } from './changes.service.ts';

@Module({
  imports: [ProcessesModule],
  controllers: [ChangesController],
  providers: [ChangesRepository, ChangesService],
  exports: [ChangesRepository],
})
export class ChangesModule {}

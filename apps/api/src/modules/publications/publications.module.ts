import { Module } from '@nestjs/common';
import { AuthModule } from '../../platform/auth/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { PublicationsController } from './publications.controller.ts';
import { PublicationsRepository } from './publications.repository.ts';
import { PublicationsService } from './publications.service.ts';

@Module({
  imports: [AuthModule, ProcessesModule],
  controllers: [PublicationsController],
  providers: [PublicationsRepository, PublicationsService],
})
export class PublicationsModule {}

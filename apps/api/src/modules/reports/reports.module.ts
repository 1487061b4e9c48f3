import { Module } from '@nestjs/common';
import { ProgressModule } from '../progress/index.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsService } from './reports.service.ts';

@Module({ imports: [ProgressModule], controllers: [ReportsController], providers: [ReportsService] })
export class ReportsModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { EventsModule } from '../events/index.ts';
import { ItemsModule } from '../items/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { PartiesModule } from '../parties/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { ProgressModule } from '../progress/index.ts';
import { SourcesModule } from '../sources/index.ts';
import { ForgetReports } from './forget-reports.ts';
import { Frames } from './frames.ts';
import { FreezeQuestion } from './freeze-question.ts';
import { HeldMeetings } from './held-meetings.ts';
import { MakeReport } from './make-report.ts';
import { Makers } from './makers.ts';
import { MakersRepository } from './makers.repository.ts';
import { PreviewReport } from './preview-report.ts';
import { ProgressFile } from './progress-file.ts';
import { QueueReport } from './queue-report.ts';
import { RenderedReports } from './rendered-reports.ts';
import { ReportFacts } from './report-facts.ts';
import { ReportFaults } from './report-faults.ts';
import { ReportFile } from './report-file.ts';
import { ReportLetters } from './report-letters.ts';
import { ReportSchedulesController } from './report-schedules.controller.ts';
import { ReportSchedulesRepository } from './report-schedules.repository.ts';
import { ReportSchedulesService } from './report-schedules.service.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsRepository } from './reports.repository.ts';
import { ReportsService } from './reports.service.ts';
import { RunSchedule } from './run-schedule.ts';
import { VerifyReport } from './verify-report.ts';
import { WriteSchedule } from './write-schedule.ts';

@Module({
  imports: [
    AuditModule,
    ProcessesModule,
    PartiesModule,
    MeetingsModule,
    SourcesModule,
    ItemsModule,
    EventsModule,
    LedgerModule,
    ProgressModule,
  ],
  controllers: [ReportsController, ReportSchedulesController],
  providers: [
    ProgressFile,
    ReportsRepository,
    ReportsService,
    ReportFaults,
    FreezeQuestion,
    QueueReport,
    MakersRepository,
    Makers,
    Frames,
    ReportFacts,
    RenderedReports,
    MakeReport,
    ReportFile,
    VerifyReport,
    PreviewReport,
    ForgetReports,
    ReportLetters,
    ReportSchedulesRepository,
    ReportSchedulesService,
    HeldMeetings,
    RunSchedule,
    WriteSchedule,
  ],
  exports: [ReportsService],
})
export class ReportsModule {}

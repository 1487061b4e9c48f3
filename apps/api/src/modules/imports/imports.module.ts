import { Module } from '@nestjs/common';
import { ItemsModule } from '../items/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { ProcessesModule } from '../processes/index.ts';
import { SourcesModule } from '../sources/index.ts';
import { AddResources } from './add-resources.ts';
import { ApplyImport } from './apply-import.ts';
import { ForgetImports } from './forget-imports.ts';
import { HoldAgainstLedger } from './hold-against-ledger.ts';
import { ImportChangesRepository } from './import-changes.repository.ts';
import { ImportsController } from './imports.controller.ts';
import { ImportsRepository } from './imports.repository.ts';
import { ImportsService } from './imports.service.ts';
import { MadeByImport } from './made-by-import.ts';
import { MapImport } from './map-import.ts';
import { OrderImport } from './order-import.ts';
import { PlanImport } from './plan-import.ts';
import { Refusals } from './refusals.ts';
import { TakeBack } from './take-back.ts';
import { TemplatesController } from './templates.controller.ts';
import { TemplatesRepository } from './templates.repository.ts';
import { TemplatesService } from './templates.service.ts';
import { UndoImport } from './undo-import.ts';
import { UploadImport } from './upload-import.ts';

@Module({
  imports: [ProcessesModule, ItemsModule, MeetingsModule, SourcesModule, LedgerModule],
  controllers: [ImportsController, TemplatesController],
  providers: [
    ImportsRepository,
    ImportChangesRepository,
    ImportsService,
    UploadImport,
    MapImport,
    OrderImport,
    HoldAgainstLedger,
    PlanImport,
    AddResources,
    ApplyImport,
    MadeByImport,
    TakeBack,
    UndoImport,
    Refusals,
    TemplatesRepository,
    TemplatesService,
    ForgetImports,
  ],
  exports: [ImportsService],
})
export class ImportsModule {}

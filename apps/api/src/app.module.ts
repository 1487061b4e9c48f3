import { type DynamicModule, Module } from '@nestjs/common';
import { ApiKeysModule } from './modules/api-keys/index.ts';
import { ChangesModule } from './modules/changes/index.ts';
import { EventsModule } from './modules/events/index.ts';
import { ItemsModule } from './modules/items/index.ts';
import { LedgerModule } from './modules/ledger/index.ts';
import { MeetingsModule } from './modules/meetings/index.ts';
import { MilestonesModule } from './modules/milestones/index.ts';
import { OrganizationsModule } from './modules/organizations/index.ts';
import { PartiesModule } from './modules/parties/index.ts';
import { PortfolioModule } from './modules/portfolio/index.ts';
import { ProcessesModule } from './modules/processes/index.ts';
import { ProgressModule } from './modules/progress/index.ts';
import { ReportsModule } from './modules/reports/index.ts';
import { SourcesModule } from './modules/sources/index.ts';
import { AuthModule } from './platform/auth/index.ts';
import { type Config, ConfigModule } from './platform/config/index.ts';
import { DatabaseModule } from './platform/database/index.ts';
import { HttpModule } from './platform/http/http.module.ts';

const platform = [DatabaseModule, AuthModule, HttpModule];

const modules = [
  OrganizationsModule,
  ApiKeysModule,
  ProcessesModule,
  PartiesModule,
  MeetingsModule,
  SourcesModule,
  ItemsModule,
  MilestonesModule,
  EventsModule,
  LedgerModule,
  ChangesModule,
  ProgressModule,
  PortfolioModule,
  ReportsModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), ...platform, ...modules] };
  }
}

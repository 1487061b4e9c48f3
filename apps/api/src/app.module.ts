import { type DynamicModule, Module } from '@nestjs/common';
import { ApiKeysModule } from './modules/api-keys/index.ts';
import { AuditModule } from './modules/audit/index.ts';
import { ChangesModule } from './modules/changes/index.ts';
import { EventsModule } from './modules/events/index.ts';
import { ExchangeModule } from './modules/exchange/index.ts';
import { FeedsModule } from './modules/feeds/index.ts';
import { ImportsModule } from './modules/imports/index.ts';
import { InvitationsModule } from './modules/invitations/index.ts';
import { ItemsModule } from './modules/items/index.ts';
import { LedgerModule } from './modules/ledger/index.ts';
import { LiveModule } from './modules/live/index.ts';
import { MeetingsModule } from './modules/meetings/index.ts';
import { MembersModule } from './modules/members/index.ts';
import { MilestonesModule } from './modules/milestones/index.ts';
import { NotificationsModule } from './modules/notifications/index.ts';
import { OrganizationsModule } from './modules/organizations/index.ts';
import { PartiesModule } from './modules/parties/index.ts';
import { PortfolioModule } from './modules/portfolio/index.ts';
import { ProcessesModule } from './modules/processes/index.ts';
import { ProgressModule } from './modules/progress/index.ts';
import { ProposalsModule } from './modules/proposals/index.ts';
import { PublicationsModule } from './modules/publications/index.ts';
import { ReportsModule } from './modules/reports/index.ts';
import { SearchModule } from './modules/search/index.ts';
import { SourcesModule } from './modules/sources/index.ts';
import { WebhooksModule } from './modules/webhooks/index.ts';
import { AuditLogModule } from './platform/audit/index.ts';
import { AuthModule } from './platform/auth/index.ts';
import { UsageModule } from './modules/usage/index.ts';
import { type Config, ConfigModule } from './platform/config/index.ts';
import { DatabaseModule } from './platform/database/index.ts';
import { DomainEventsModule } from './platform/events/index.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { IdempotencyModule } from './platform/http/idempotency/idempotency.module.ts';
import { JobsModule } from './platform/jobs/index.ts';
import { MailModule } from './platform/mail/index.ts';
import { OutgoingModule } from './platform/outgoing/index.ts';

const platform = [
  DatabaseModule,
  JobsModule,
  DomainEventsModule,
  MailModule,
  OutgoingModule,
  AuditLogModule,
  AuthModule,
  IdempotencyModule,
  HttpModule,
];

const modules = [
  OrganizationsModule,
  MembersModule,
  InvitationsModule,
  ApiKeysModule,
  AuditModule,
  UsageModule,
  ProcessesModule,
  PublicationsModule,
  PartiesModule,
  MeetingsModule,
  SourcesModule,
  ItemsModule,
  MilestonesModule,
  EventsModule,
  LedgerModule,
  ProposalsModule,
  ChangesModule,
  ProgressModule,
  PortfolioModule,
  SearchModule,
  ImportsModule,
  ReportsModule,
  ExchangeModule,
  WebhooksModule,
  FeedsModule,
  NotificationsModule,
  LiveModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), ...platform, ...modules] };
  }
}

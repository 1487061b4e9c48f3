import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CountRequests } from './count-requests.interceptor.ts';
import { Quotas } from './quotas.service.ts';
import { QuotasRepository } from './quotas.repository.ts';
import { RequestCounter } from './request-counter.ts';
import { UsageController } from './usage.controller.ts';
import { UsageService } from './usage.service.ts';

/** Global, since whatever makes something that is limited asks it. */
@Global()
@Module({
  controllers: [UsageController],
  providers: [
    Quotas,
    QuotasRepository,
    RequestCounter,
    UsageService,
    { provide: APP_INTERCEPTOR, useClass: CountRequests },
  ],
  exports: [Quotas],
})
export class UsageModule {}

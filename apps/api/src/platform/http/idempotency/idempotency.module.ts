import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { KeptAnswersRepository } from './kept-answers.repository.ts';
import { PurgeKeptAnswers } from './purge-kept-answers.ts';

/** Goes after AuthModule: what is kept is kept for the caller's organization. */
@Module({
  providers: [
    KeptAnswersRepository,
    PurgeKeptAnswers,
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class IdempotencyModule {}

import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AuthGuard } from './auth.guard.ts';
import { Authenticator } from './authenticator.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { Sessions } from './sessions.ts';
import { TenantInterceptor } from './tenant.interceptor.ts';

@Module({
  providers: [
    Authenticator,
    CredentialsRepository,
    Sessions,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_INTERCEPTOR, useClass: TenantInterceptor },
  ],
  exports: [Sessions],
})
export class AuthModule {}

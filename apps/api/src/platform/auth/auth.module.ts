import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { RateLimits } from '../http/rate-limits/rate-limits.ts';
import { Attempts } from './attempts.ts';
import { AuditKeyUses } from './audit-key-uses.ts';
import { AuditMoments } from './audit-moments.ts';
import { AuthDatabase } from './auth-database.ts';
import { AuthGuard } from './auth.guard.ts';
import { Authenticator } from './authenticator.ts';
import { Conditions } from './conditions.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { ForgetExpired } from './forget-expired.ts';
import { Invitations } from './invitations.ts';
import { KeyUses } from './key-uses.ts';
import { Moments } from './moments.ts';
import { Notices } from './notices.ts';
import { Passwords } from './passwords.ts';
import { Refusals } from './refusals.ts';
import { Sessions } from './sessions.ts';
import { SignInMethodsController } from './sign-in-methods.controller.ts';
import { TenantInterceptor } from './tenant.interceptor.ts';

@Module({
  controllers: [SignInMethodsController],
  providers: [
    Attempts,
    Conditions,
    ForgetExpired,
    Invitations,
    Moments,
    Notices,
    Passwords,
    AuditKeyUses,
    AuditMoments,
    AuthDatabase,
    Authenticator,
    CredentialsRepository,
    KeyUses,
    RateLimits,
    Refusals,
    Sessions,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_INTERCEPTOR, useClass: TenantInterceptor },
  ],
  exports: [Authenticator, CredentialsRepository, KeyUses, RateLimits, Sessions],
})
export class AuthModule {}

import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.ts';

/** Global, since everything that writes records. */
@Global()
@Module({ providers: [Audit], exports: [Audit] })
export class AuditLogModule {}

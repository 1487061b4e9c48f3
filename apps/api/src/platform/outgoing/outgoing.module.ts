import { Global, Module } from '@nestjs/common';
import { Outgoing } from './outgoing.ts';

@Global()
@Module({ providers: [Outgoing], exports: [Outgoing] })
export class OutgoingModule {}

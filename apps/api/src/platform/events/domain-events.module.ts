import { Global, Module } from '@nestjs/common';
import { DomainEvents } from './domain-events.ts';
import { ForgetTold } from './forget-told.ts';
import { Signals } from './signals.ts';

@Global()
@Module({ providers: [DomainEvents, ForgetTold, Signals], exports: [DomainEvents, Signals] })
export class DomainEventsModule {}

export { DomainEvents, type Listener, type Told } from './domain-events.ts';
export { DomainEventsModule } from './domain-events.module.ts';
export { Signals } from './signals.ts';

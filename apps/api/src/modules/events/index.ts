export { EventsModule } from './events.module.ts';
export { EventsService } from './events.service.ts';

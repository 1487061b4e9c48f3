import { event } from '../resources/event.ts';
import { eventChanges, newEvent } from '../resources/event-changes.ts';
import { writable } from './writable.ts';

export const {
  add: addEvent,
  update: updateEvent,
  remove: removeEvent,
} = writable(
  { one: 'Event', noun: 'event', path: 'events', tag: 'Events' },
  { resource: event, added: newEvent, changes: eventChanges, permission: 'record:write' },
);

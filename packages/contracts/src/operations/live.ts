import { z } from 'zod';
import { processAddress } from '../identity.ts';
import { operation } from '../operation.ts';
import { repeatable } from '../reckoning/question.ts';
import { domainEvent, domainEventType } from '../resources/domain-events.ts';
import { workProgress } from '../resources/work-progress.ts';

export const watchEvents = operation({
  id: 'watchEvents',
  method: 'GET',
  path: '/v1/live',
  tag: 'Live',
  summary: 'What happens, as it happens',
  description: [
    'Server-sent events, for as long as the caller may read. Each message without a name is an event; its data is one, as JSON, on one line. `event: ready` comes first and says that nothing is missed from here on. `event: reset` comes in its place where the `Last-Event-ID` is unknown, or older than a week, or of another clearance: what was missed cannot be told, so read anew, and go on listening.',
    'Ask again with the last `id` as `Last-Event-ID` to be told everything since, once and in order. Ids are opaque, and another each time.',
    '`event: progress` says how far a report or an import is, to whoever may read it, each time that it goes on: its data is a `WorkProgress`. It is of the moment: it has no id, is not told again to whoever comes back, and may skip a step. Where `type` is given, it comes for reports to who listens for `report.made` or `report.failed`, and for nothing else.',
    'A comment comes every 15 seconds. The stream ends when the caller may not read any more, sees more or less than before, takes too long to read, or the service stops.',
  ].join('\n\n'),
  permission: 'processes:read',
  query: z.strictObject({
    process: repeatable(processAddress).meta({
      description: 'Only what happens in these processes, each by id or slug. Repeatable.',
    }),
    type: repeatable(domainEventType).meta({ description: 'Only events of these types. Repeatable.' }),
  }),
  success: {
    status: 200,
    media: ['text/event-stream'],
    events: z.union([domainEvent, workProgress]),
    description:
      'A stream of events; the schema is that of the data of each: a `DomainEvent` of those without a name, a `WorkProgress` of those named `progress`.',
  },
  problems: ['not_found'],
});

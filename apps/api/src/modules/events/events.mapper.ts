import type { Event } from '@parley/contracts';
import type { Archivable, Recorded } from '../processes/index.ts';

/** What versions keep of an event. */
export type EventBody = Archivable<Omit<Event, 'id' | 'key' | 'label' | 'items' | 'sources'>> & {
  items: string[];
  sources: string[];
};

export const toEvent = ({ id, key, label, body, names }: Recorded<EventBody>): Event => ({
  id,
  key,
  occurredOn: body.occurredOn,
  type: body.type,
  title: body.title,
  description: body.description,
  items: names.allSeen(body.items),
  sources: names.allSeen(body.sources),
  label,
  archived: body.archived ?? false,
});

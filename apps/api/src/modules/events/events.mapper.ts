import type { Event } from '@parley/contracts';
import { localized, localizedOrNull } from '../../platform/database/index.ts';
import type { EventRow } from './events.repository.ts';

export const toEvent = (row: EventRow): Event => ({
  id: row.id,
  key: row.key,
  occurredOn: row.occurredOn,
  type: row.type,
  title: localized(row.title),
  description: localizedOrNull(row.description),
  items: row.items.map(({ item }) => item),
  sources: row.sources.map(({ source }) => source),
  label: row.label,
});

import type { Meeting } from '@parley/contracts';
import { byPartyOrNull, localized, localizedOrNull } from '../../platform/database/index.ts';
import type { MeetingRow } from './meetings.repository.ts';

export const toMeeting = (row: MeetingRow): Meeting => ({
  id: row.id,
  key: row.key,
  track: row.track,
  ordinal: row.ordinal,
  status: row.status,
  format: row.format,
  heldOn: row.heldOn,
  title: localized(row.title),
  place: localizedOrNull(row.place),
  placeByParty: byPartyOrNull(row.placeByParty),
  country: row.country,
  summary: localizedOrNull(row.summary),
  identicalReadouts: row.identicalReadouts,
  participants: row.participants.map(({ representative: { id, key, name, party } }) => ({
    representative: { id, key },
    party,
    name,
  })),
  agenda: row.agenda.map(({ title, item }) => ({ title: localized(title), item })),
  sources: row.sources.map(({ source, role, party }) => ({ source, role, party })),
  label: row.label,
});

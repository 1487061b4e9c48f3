import type { Meeting, Party } from '@parley/contracts';
import { plain } from '@parley/words';

/** Where it was; where the sides call it differently, what each calls it. Null where it was nowhere. */
export function placeText(meeting: Meeting, parties: readonly Party[], locale: string): string | null {
  if (meeting.place === null) return null;
  const common = plain(meeting.place, locale);
  const own = Object.entries(meeting.placeByParty ?? {})
    .map(([key, name]) => ({ side: parties.find((party) => party.key === key), name: plain(name, locale) }))
    .filter(({ name }) => name !== common)
    .map(({ side, name }) => (side ? `${plain(side.name, locale)}: ${name}` : name));
  return own.length === 0 ? common : `${common} (${own.join('; ')})`;
}

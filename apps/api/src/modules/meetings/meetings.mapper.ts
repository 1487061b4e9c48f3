import type { Meeting } from '@parley/contracts';
import type { Archivable, Names, Recorded } from '../processes/index.ts';

/** What versions keep of a meeting. */
export type MeetingBody = Archivable<
  Omit<Meeting, 'id' | 'key' | 'label' | 'track' | 'participants' | 'agenda' | 'sources'>
> & {
  track: string;
  participants: { representative: string; party: string }[];
  agenda: { title: Meeting['agenda'][number]['title']; item: string | null }[];
  sources: { source: string; role: Meeting['sources'][number]['role']; party: string | null }[];
};

export const toMeeting = ({ id, key, label, body, names }: Recorded<MeetingBody>): Meeting => ({
  id,
  key,
  track: names.open(body.track),
  ordinal: body.ordinal,
  status: body.status,
  format: body.format,
  heldOn: body.heldOn,
  title: body.title,
  place: body.place,
  placeByParty: body.placeByParty,
  country: body.country,
  summary: body.summary,
  identicalReadouts: body.identicalReadouts,
  participants: body.participants.map(({ representative, party }) => ({
    representative: names.open(representative),
    party: names.open(party),
    name: names.nameOf(representative),
  })),
  agenda: body.agenda.flatMap((point) => toAgendaPoint(point, names)),
  sources: body.sources.flatMap(({ source, role, party }) => {
    const seen = names.seen(source);
    return seen === null ? [] : [{ source: seen, role, party: names.seen(party) }];
  }),
  label,
  archived: body.archived ?? false,
});

/** The words of a point on a hidden item would tell what the item is. */
function toAgendaPoint({ title, item }: MeetingBody['agenda'][number], names: Names): Meeting['agenda'] {
  const seen = names.seen(item);
  return item !== null && seen === null ? [] : [{ title, item: seen }];
}

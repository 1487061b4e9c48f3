import type { NewItem, NewMeeting, NewSource } from '@parley/contracts';
import type { Planned as PlannedChange } from '@parley/imports';
import { v7 as uuidv7 } from 'uuid';
import { named, type FactRows, type Planned } from '../ledger/index.ts';

/** What is planned to be added, as the ledger will find it once it is. */
export function toBeThere(changes: readonly PlannedChange[], { tracks }: Pick<FactRows, 'tracks'>): Planned {
  const there: Planned = { items: [], meetings: [], sources: [] };
  const sources: Planned['sources'][number][] = [];
  for (const { subject, body } of changes) {
    if (body === null) continue;
    if (subject === 'item') there.items.push(itemOf(body));
    if (subject === 'meeting') there.meetings.push(meetingOf(body, tracks));
    if (subject === 'source') sources.push(sourceOf(body));
  }
  return { ...there, sources };
}

const itemOf = ({
  key = '',
  label,
  kind,
  theme,
  title,
  weight,
  dueOn,
}: NewItem): Planned['items'][number] => ({
  id: uuidv7(),
  key,
  label,
  kind,
  theme,
  title,
  weight,
  dueOn,
  obligors: [],
});

const meetingOf = (
  { key = '', track, ordinal = 0, status, heldOn, title }: NewMeeting,
  tracks: FactRows['tracks'],
): Planned['meetings'][number] => ({
  id: uuidv7(),
  key,
  trackId: named(tracks, track)?.id ?? '',
  ordinal,
  status,
  heldOn,
  title,
});

const sourceOf = ({ key = '', label, text }: NewSource): Planned['sources'][number] => ({
  id: uuidv7(),
  key,
  label,
  isArchived: false,
  text,
});

import type { NewItem, NewMeeting, NewSource } from '@parley/contracts';
import type { Planned } from '@parley/imports';
import { v7 as uuidv7 } from 'uuid';
import { type FactRows, named } from '../ledger/index.ts';

/** Puts what is planned to be added where the ledger will find it once it is. */
export function putThere(changes: readonly Planned[], rows: FactRows, sources: PlannedSource[]): void {
  for (const { subject, body } of changes) {
    if (body === null) continue;
    if (subject === 'item') rows.items.push(itemOf(body));
    if (subject === 'meeting') rows.meetings.push(meetingOf(body, rows.tracks));
    if (subject === 'source') sources.push(sourceOf(body));
  }
}

/** A source as what rests on it is held against it. */
export interface PlannedSource {
  id: string;
  key: string;
  label: NewSource['label'];
  isArchived: boolean;
  text: string | null;
}

const itemOf = ({
  key = '',
  label,
  kind,
  theme,
  title,
  weight,
  dueOn,
}: NewItem): FactRows['items'][number] => ({
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
): FactRows['meetings'][number] => ({
  id: uuidv7(),
  key,
  trackId: named(tracks, track)?.id ?? '',
  ordinal,
  status,
  heldOn,
  title,
});

const sourceOf = ({ key = '', label, text }: NewSource): PlannedSource => ({
  id: uuidv7(),
  key,
  label,
  isArchived: false,
  text,
});

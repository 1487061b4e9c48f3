import type { Fault, MeetingChanges, NewMeeting } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import type { Looking } from '../processes/index.ts';
import type { MeetingBody } from './meetings.mapper.ts';

export type MeetingWords = Draft<NewMeeting> | Draft<MeetingChanges>;

/** Everything that speaks against what is said of a meeting, beyond the shape of it and its number. */
export function meetingFaults(words: MeetingWords, { named, current }: Looking<MeetingBody>): Fault[] {
  const { track, placeByParty, participants, agenda, sources } = words;
  return [
    ...named.faultsOf('/track', 'track', track),
    ...dateFaults(words, current?.body),
    ...named.faultsOfNames('placeByParty', placeByParty),
    ...named.faultsOfAll((index) => `/participants/${index}`, 'representative', participants),
    ...(agenda ?? []).flatMap((point, index) => named.faultsOf(`/agenda/${index}/item`, 'item', point?.item)),
    ...named.faultsOfAll(
      (index) => `/sources/${index}/source`,
      'source',
      sources?.map((document) => document?.source),
    ),
    ...(sources ?? []).flatMap((document, index) =>
      named.faultsOf(`/sources/${index}/party`, 'party', document?.party),
    ),
  ];
}

/** What was held was held at some time. */
function dateFaults(words: MeetingWords, current: MeetingBody | undefined): Fault[] {
  const { status, heldOn } = { ...current, ...words };
  // One that could not be read is there and undefined; that is a fault of its own.
  return status === 'held' && heldOn === null
    ? [
        {
          pointer: '/heldOn',
          code: 'held_without_date',
          message: 'is missing: nothing was held without a date',
        },
      ]
    : [];
}

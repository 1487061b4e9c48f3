import type { Meeting, MeetingOfPoint, Stall, Track } from '@parley/contracts';
import { dateText, plain, timeOf, type Words } from '@parley/words';
import { daysBetween } from '../findings/index.ts';
import { silenceBefore, silenceOf, steps } from './silences.ts';

/** A meeting as the chart draws it: a place, and finished words. */
export interface CadencePoint {
  key: string;
  row: number;
  time: number;
  label: string;
  when: string;
  title: string;
  isPlanned: boolean;
  /** Days since the meeting before on its track; null for the first, and for what is still to come. */
  gap: number | null;
  facts: string[];
}

/** The time between two meetings of a track, or since the last; from `since` on it was a stall. */
export interface Pause {
  key: string;
  row: number;
  from: number;
  to: number;
  since: number | null;
  text: string;
  isOpen: boolean;
}

export interface Cadence {
  tracks: { key: string; name: string }[];
  points: CadencePoint[];
  pauses: Pause[];
  now: number;
  nowText: string;
}

interface Given {
  tracks: readonly Track[];
  /** Held by the asked day, in the order in which they were. */
  meetings: readonly MeetingOfPoint[];
  planned: readonly Meeting[];
  stalls: readonly Stall[];
  stallsByEve: ReadonlyMap<string, readonly Stall[]>;
  asOf: string;
}

/** A row for each track that has met, with its meetings and the pauses between them. */
export function cadenceOf(given: Given, locale: string, t: Words): Cadence {
  const { meetings, stalls, stallsByEve, asOf } = given;
  const tracks = given.tracks.filter(({ key }) => meetings.some(({ track }) => track === key));
  const rowOf = (track: string) => tracks.findIndex(({ key }) => key === track);
  const held = steps(meetings).map(({ meeting, before, gap }) => {
    const silence = silenceBefore(meeting, stallsByEve);
    const point: CadencePoint = {
      key: meeting.key,
      row: rowOf(meeting.track),
      time: timeOf(meeting.heldOn),
      label: String(meeting.ordinal),
      when: dateText(meeting.heldOn, locale),
      title: plain(meeting.title, locale),
      isPlanned: false,
      gap,
      facts: [
        ...(gap === null ? [] : [t('cadence.afterDays', { count: gap })]),
        ...(silence === undefined ? [] : [stallFact(silence, locale, t)]),
      ],
    };
    const pause =
      before === null || gap === null
        ? []
        : [pauseOf(meeting.key, point.row, before.heldOn, meeting.heldOn, gap, silence, false, t)];
    return { point, pause };
  });
  const open = tracks.flatMap(({ key }, row) => {
    const last = meetings.findLast(({ track }) => track === key);
    const days = last === undefined ? 0 : daysBetween(last.heldOn, asOf);
    if (last === undefined || days <= 0) return [];
    return [pauseOf(`${key}-now`, row, last.heldOn, asOf, days, silenceOf(key, stalls), true, t)];
  });
  const planned = given.planned.flatMap((meeting): CadencePoint[] =>
    meeting.heldOn === null || rowOf(meeting.track.key) < 0
      ? []
      : [
          {
            key: meeting.key,
            row: rowOf(meeting.track.key),
            time: timeOf(meeting.heldOn),
            label: String(meeting.ordinal),
            when: dateText(meeting.heldOn, locale),
            title: plain(meeting.title, locale),
            isPlanned: true,
            gap: null,
            facts: [t(`meetingStatus.${meeting.status}`)],
          },
        ],
  );
  return {
    tracks: tracks.map(({ key, title }) => ({ key, name: plain(title, locale) })),
    points: [...held.map(({ point }) => point), ...planned].sort((a, b) => a.time - b.time),
    pauses: [...held.flatMap(({ pause }) => pause), ...open],
    now: timeOf(asOf),
    nowText: dateText(asOf, locale, 'short'),
  };
}

const stallFact = ({ since, threshold }: Stall, locale: string, t: Words): string =>
  t('cadence.wasStall', { since: dateText(since, locale), count: Math.floor(threshold ?? 0) });

function pauseOf(
  key: string,
  row: number,
  from: string,
  to: string,
  days: number,
  silence: Stall | undefined,
  isOpen: boolean,
  t: Words,
): Pause {
  return {
    key,
    row,
    from: timeOf(from),
    to: timeOf(to),
    since: silence === undefined ? null : timeOf(silence.since),
    text: t('cadence.days', { count: days }),
    isOpen,
  };
}

/** The headline: how often they met, how long the longest pause was, and how long ago the last meeting is. */
export function cadenceFinding(
  meetings: readonly MeetingOfPoint[],
  asOf: string,
  locale: string,
  t: Words,
): string {
  const first = meetings[0];
  const last = meetings.at(-1);
  if (first === undefined || last === undefined) return t('finding.noMeetings');
  const gaps = steps(meetings).flatMap(({ gap }) => gap ?? []);
  const count = meetings.length;
  const met = t('cadence.met', {
    date: dateText(first.heldOn, locale),
    count,
    word: t('finding.number', { n: count }),
  });
  const ago = t('cadence.ago', { count: daysBetween(last.heldOn, asOf) });
  return gaps.length === 0
    ? t('cadence.findingOne', { met, ago })
    : t('cadence.finding', { met, longest: t('cadence.days', { count: Math.max(...gaps) }), ago });
}

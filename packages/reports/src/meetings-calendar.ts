import type { LocalizedText, Meeting, Track } from '@parley/contracts';
import ical, { escape, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { feedWords } from './feed-words/index.ts';
import { type ReportLanguage, textIn } from './text-in.ts';
import { printable } from './printable.ts';

/** A meeting, and what its versions tell of it. */
export interface CalendarMeeting {
  meeting: Meeting;
  track: Track;
  /** How often it was changed since it was there, as the reader sees. */
  sequence: number;
  changedAt: Date;
  /** Its page in the dashboard. */
  url: string;
}

export interface MeetingsCalendar {
  process: LocalizedText;
  url: string;
  meetings: readonly CalendarMeeting[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SIX_HOURS = 6 * 60 * 60;

/** On the day that it was promised for it will not be. */
const CALLED_OFF: readonly Meeting['status'][] = ['cancelled', 'postponed'];

/**
 * Meetings as iCalendar (RFC 5545). A meeting stands on its day and on no day that it is not known to be on: what is
 * dated by a month, by a year or not at all is named in the calendar's description. Nothing in it is of the clock, so
 * the same meetings are the same bytes.
 */
export function renderMeetingsCalendar(
  { process, url, meetings }: MeetingsCalendar,
  lang: ReportLanguage,
): string {
  const words = feedWords[lang];
  const elsewhere = meetings.filter(
    ({ meeting }) => !isOnADay(meeting) && !CALLED_OFF.includes(meeting.status),
  );
  const calendar = ical({
    prodId: { company: 'Parley', product: 'Parley', language: lang },
    name: escaped(words.meetings(textIn(process, lang))),
    url,
    ttl: SIX_HOURS,
  });
  if (elsewhere.length > 0) {
    const names = elsewhere.map(
      ({ meeting }) => `${nameOf(meeting, lang)} (${meeting.heldOn ?? words.noDate})`,
    );
    calendar.description(escaped(words.withoutDay(names.join('; '))));
  }
  for (const one of meetings) if (isOnADay(one.meeting)) calendar.createEvent(eventOf(one, lang));
  return `${calendar.toString()}\r\n`;
}

const isOnADay = ({ heldOn }: Meeting): boolean => heldOn !== null && DAY.test(heldOn);

function eventOf({ meeting, track, sequence, changedAt, url }: CalendarMeeting, lang: ReportLanguage) {
  const calledOff = CALLED_OFF.includes(meeting.status);
  const status = feedWords[lang].status[meeting.status];
  const name = nameOf(meeting, lang);
  return {
    id: `${meeting.id}@parley`,
    sequence,
    // Without a METHOD it is when the information was last revised (RFC 5545, 3.8.7.2).
    stamp: changedAt,
    lastModified: changedAt,
    start: new Date(`${meeting.heldOn}T00:00:00Z`),
    allDay: true,
    summary: printable(status === undefined ? name : feedWords[lang].saidOf(status, name)),
    description: printable(descriptionOf(meeting, lang)) || null,
    location: meeting.place === null ? null : printable(textIn(meeting.place, lang)),
    url,
    categories: [{ name: printable(textIn(track.title, lang)) }],
    status: calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // It is the parties who are busy then, and not whoever follows them.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const nameOf = ({ key, title }: Meeting, lang: ReportLanguage): string => `${key} ${textIn(title, lang)}`;

const descriptionOf = ({ summary, agenda }: Meeting, lang: ReportLanguage): string =>
  [
    ...(summary === null ? [] : [textIn(summary, lang)]),
    ...agenda.map(({ title, item }) => `• ${item === null ? '' : `${item.key} `}${textIn(title, lang)}`),
  ].join('\n');

/** The library escapes what an event says, and not what the calendar says of itself. */
const escaped = (text: string): string => escape(printable(text), false);

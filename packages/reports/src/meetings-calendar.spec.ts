import { describe, expect, it } from '@jest/globals';
import type { Meeting, Track } from '@parley/contracts';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { type CalendarMeeting, renderMeetingsCalendar } from './meetings-calendar.ts';

// Whether it is iCalendar is asked of two readers that share no code with the writer, nor with each other.

const track: Track = {
  id: '019a0c1e-0000-7000-8000-000000000009',
  key: 'SR',
  title: { en: 'Special representatives', hy: 'Հատուկ ներկայացուցիչներ' },
  level: 'special_representatives',
  archived: false,
};

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: '019a0c1e-0000-7000-8000-000000000001',
  key: 'SR7',
  track: { id: track.id, key: track.key },
  ordinal: 7,
  status: 'scheduled',
  format: 'in_person',
  heldOn: '2027-03-15',
  title: { en: 'Seventh round' },
  place: { en: 'Yerevan' },
  placeByParty: null,
  country: 'AM',
  summary: null,
  identicalReadouts: null,
  participants: [],
  agenda: [],
  sources: [],
  label: 'public',
  archived: false,
  ...more,
});

const told = (more: Partial<Meeting> = {}, rest: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  meeting: meeting(more),
  track,
  sequence: 0,
  changedAt: new Date('2026-05-14T12:00:00.051Z'),
  url: 'https://parley.example/processes/turkiye-armenia/meetings/SR7',
  ...rest,
});

const process = { en: 'Türkiye–Armenia normalization', hy: 'Հայաստան–Թուրքիա կարգավորում' };
const url = 'https://parley.example/processes/turkiye-armenia';
const rendered = (meetings: readonly CalendarMeeting[], lang: 'en' | 'tr' | 'hy' = 'en') =>
  renderMeetingsCalendar({ process, url, meetings }, lang);

const unescaped = (text: string | undefined): string | undefined =>
  text?.replaceAll(/\\(.)/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** As Thunderbird's reader has it. */
const byMozilla = (text: string) => {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  // Of what begins with X- it does not know that it is text.
  const textOf = (property: string) => unescaped(root.getFirstPropertyValue(property)?.toString());
  const [name, description] = [textOf('x-wr-calname'), textOf('x-wr-caldesc')];
  const events = root.getAllSubcomponents('vevent').map((event) => {
    const value = (property: string) => event.getFirstPropertyValue(property)?.toString() ?? null;
    return {
      uid: value('uid'),
      start: value('dtstart'),
      end: value('dtend'),
      summary: value('summary'),
      description: value('description'),
      location: value('location'),
      category: value('categories'),
      url: value('url'),
      status: value('status'),
      sequence: value('sequence'),
      stamp: value('dtstamp'),
      changed: value('last-modified'),
    };
  });
  return { name, description, events };
};

const byNode = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []));

describe('a calendar of meetings', () => {
  it('has a meeting on its day, all day, as two readers see it', () => {
    const text = rendered([told({ summary: { en: 'The border; and more' } }, { sequence: 3 })]);
    expect(byMozilla(text).name).toBe('Türkiye–Armenia normalization: meetings');
    expect(byMozilla(text).events).toEqual([
      {
        uid: '019a0c1e-0000-7000-8000-000000000001@parley',
        start: '2027-03-15',
        end: null,
        summary: 'SR7 Seventh round',
        description: 'The border; and more',
        location: 'Yerevan',
        category: 'Special representatives',
        url: 'https://parley.example/processes/turkiye-armenia/meetings/SR7',
        status: 'CONFIRMED',
        sequence: '3',
        stamp: '2026-05-14T12:00:00Z',
        changed: '2026-05-14T12:00:00Z',
      },
    ]);
    const [event] = byNode(text);
    expect(event).toMatchObject({
      uid: '019a0c1e-0000-7000-8000-000000000001@parley',
      datetype: 'date',
      summary: 'SR7 Seventh round',
      location: 'Yerevan',
      categories: ['Special representatives'],
      status: 'CONFIRMED',
    });
    expect(event?.start.toDateString()).toBe('Mon Mar 15 2027');
  });

  it('puts nothing on a day that it is not known to be on, and names it all the same', () => {
    const text = rendered([
      told({ key: 'SR8', heldOn: '2027-06', title: { en: 'Eighth round' } }),
      told({ key: 'SR9', heldOn: '2028', title: { en: 'Ninth round' } }),
      told({ key: 'SR10', heldOn: null, title: { en: 'Tenth round' } }),
      told({ key: 'SR11', heldOn: '2029', status: 'cancelled' }),
    ]);
    expect(byMozilla(text).events).toEqual([]);
    expect(byNode(text)).toEqual([]);
    expect(byMozilla(text).description).toBe(
      'On no day yet: SR8 Eighth round (2027-06); SR9 Ninth round (2028); SR10 Tenth round (no date).',
    );
    expect(byMozilla(rendered([told()])).description).toBeUndefined();
  });

  it.each([
    ['cancelled', 'CANCELLED', 'Cancelled: SR7 Seventh round'],
    ['postponed', 'CANCELLED', 'Postponed: SR7 Seventh round'],
    ['held', 'CONFIRMED', 'SR7 Seventh round'],
  ] as const)('says of what is %s that it is %s', (status, shown, summary) => {
    expect(byMozilla(rendered([told({ status })])).events).toMatchObject([{ status: shown, summary }]);
  });

  it('is in the language asked for, or in English', () => {
    const text = rendered([told()], 'hy');
    expect(byMozilla(text).name).toBe('Հայաստան–Թուրքիա կարգավորում. հանդիպումներ');
    expect(byMozilla(text).events).toMatchObject([
      { summary: 'SR7 Seventh round', category: 'Հատուկ ներկայացուցիչներ' },
    ]);
  });

  it('lists what is on the agenda, each point on a line', () => {
    const item = { id: meeting().id, key: 'I07' };
    const agenda = [
      { title: { en: 'Railway gate' }, item },
      { title: { en: 'Next round' }, item: null },
    ];
    const [event] = byMozilla(rendered([told({ agenda })])).events;
    expect(event?.description).toBe('• I07 Railway gate\n• Next round');
  });

  it('is the same bytes for the same meetings, whenever it is made', async () => {
    const first = rendered([told()]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(rendered([told()])).toBe(first);
  });

  it.each(['0001-01-01', '0999-12-31', '2024-02-29', '9999-12-31'])('knows the day %s', (heldOn) => {
    const text = rendered([told({ heldOn })]);
    expect(text).toContain(`\r\nDTSTART;VALUE=DATE:${heldOn.replaceAll('-', '')}\r\n`);
    const days = byMozilla(text).events.map(({ start }) => start?.padStart(10, '0'));
    expect(days).toEqual([heldOn]);
  });
});

/** What iCalendar can carry: no control characters, and every end of a line is one. */
const carried = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '').replaceAll(/\r\n|\r/g, '\n');

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'Հատուկ ներկայացուցիչներ, ',
    '\r\nEND:VCALENDAR\r\n',
    '\\n',
    '\n ',
    ';:,"\\',
    '👩‍👩‍👧',
    '\r',
    '\u2028',
    '\0\u0007',
    'İstanbul; ',
    '\uFFFF',
  ),
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `x${pieces.join('')}x`);

describe('whatever a text holds', () => {
  it('is read as it was written, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, place) => {
        const texts = { title: { en: title }, place: { en: place }, summary: { en: title } };
        const text = renderMeetingsCalendar(
          { process: { en: title }, url, meetings: [told(texts), told({ heldOn: null, ...texts })] },
          'en',
        );
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
        const { name, description, events } = byMozilla(text);
        expect(name).toBe(carried(`${title}: meetings`));
        expect(description).toBe(carried(`On no day yet: SR7 ${title} (no date).`));
        expect(events).toHaveLength(1);
        expect(events[0]).toMatchObject({
          summary: carried(`SR7 ${title}`),
          location: carried(place),
          description: carried(title),
        });
        const [event] = byNode(text);
        expect(byNode(text)).toHaveLength(1);
        expect(event?.uid).toBe('019a0c1e-0000-7000-8000-000000000001@parley');
      }),
      // An end of a line that is one only once what stands in it is taken out.
      { numRuns: 300, examples: [['x\r\u0000\n x', 'x x']] },
    );
  });
});

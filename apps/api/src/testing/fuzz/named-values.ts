import fc from 'fast-check';
import { type Kind, type Naming, placeholder } from './placeholder.ts';
import { PASSAGES } from './passages.ts';
import { shortText } from './texts.ts';

// What no schema says: that a date is mostly of our times, that a reference is to something that is there.

const day = fc
  .date({ min: new Date('1991-01-01T00:00:00Z'), max: new Date('2026-06-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const edtf = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: day.map((text) => text.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((text) => text.slice(0, 4)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2024-02-29', '2000-02-29', '0001', '0001-01-01', '9999-12-31', '9999'),
  },
);

export const instant = fc.oneof(
  { weight: 4, arbitrary: day.map((text) => `${text}T12:30:00.000Z`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2024-02-29T23:59:59.999999999Z',
      '2024-02-29T00:00:00+14:00',
      '0001-01-02T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '9999-12-31T23:59:59-12:00',
      '2030-01-01T00:00:00.123456Z',
    ),
  },
);

const language = fc.constantFrom('en', 'tr', 'hy', 'ru', 'pt-BR', 'zh-Hant-TW');
export const localizedText = fc.dictionary(language, shortText(1, 10_000), { minKeys: 1, maxKeys: 3 });

const partyKey = placeholder('parties', 'key');
const ofAParty = partyKey.map((key) => `party:${key}`);
const meetingKey = placeholder('meetings', 'key');

/** Components of the document whose pattern does not say enough to come by one that is right. */
export const COMPONENTS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  EdtfDate: edtf,
  Instant: instant,
  LocalizedText: localizedText,
  TextByParty: fc.dictionary(partyKey, localizedText, { minKeys: 1, maxKeys: 2 }),
  Account: fc.oneof(fc.constantFrom('joint', 'observer', 'desk'), ofAParty),
  Reading: fc.oneof(fc.constantFrom('resolved', 'joint', 'any'), ofAParty),
  Point: fc.oneof(edtf, meetingKey, placeholder('meetings', 'reference')),
  MeetingName: fc.oneof(meetingKey, placeholder('meetings', 'reference')),
};

/** What a field, or a parameter of a path or query, names by its own name. */
const KINDS: Readonly<Record<string, Kind>> = {
  process: 'processes',
  organization: 'organizations',
  member: 'members',
  invitation: 'invitations',
  apiKey: 'api-keys',
  feed: 'feeds',
  webhook: 'webhooks',
  delivery: 'deliveries',
  report: 'reports',
  schedule: 'report-schedules',
  import: 'imports',
  template: 'import-templates',
  processes: 'processes',
  actor: 'members',
  author: 'members',
  subject: 'items',
  item: 'items',
  items: 'items',
  dependsOn: 'items',
  except: 'items',
  continuedBy: 'items',
  corrects: 'assertions',
  source: 'sources',
  sources: 'sources',
  party: 'parties',
  obligors: 'parties',
  obligor: 'parties',
  participants: 'representatives',
  track: 'tracks',
  meeting: 'meetings',
  milestone: 'milestones',
};

export const namedBy = (name: string, naming: Naming): fc.Arbitrary<string> => {
  const kind = KINDS[name];
  return kind === undefined ? fc.uuid() : placeholder(kind, naming);
};

export const TABLES = [
  'Item,Date,Account,Level\nI1,2024-06-02,desk,1\nI2,02.13.2024,joint,done\n',
  'Item;M1;M2\nI1;0;3\n;x;\n',
  '[{"item":"I1","title":"Another","date":"2024-06"}]',
  '"',
].map((text) => Buffer.from(text).toString('base64'));

/** Fields of which only few values lead anywhere, by their names. */
export const FIELDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  exact: fc.constantFrom(...PASSAGES),
  url: fc.constantFrom(
    'https://example.org/1',
    'http://xn--e1afmkfd.example/%D0%BF?q=1#f',
    'https://[::1]:8443/',
  ),
  email: fc.oneof(
    placeholder('emails', 'id'),
    fc.nat({ max: 99_999 }).map((number) => `guest-${number}@example.org`),
  ),
  // What a schema draws as base64 is no table.
  content: fc.constantFrom(...TABLES),
  slug: fc.nat({ max: 999_999 }).map((number) => `drawn-${number}`),
  token: placeholder('tokens', 'id'),
  cursor: placeholder('cursors', 'id'),
  q: fc.oneof(
    fc.constantFrom(...PASSAGES).map((passage) => passage.slice(0, 200)),
    fc.constantFrom('the', 'a', '"the sides" -met', 'Քառ', 'tol', "Ankara'da"),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  ),
  method: fc.constantFrom('pam@1', 'count@1', 'none@9'),
  text: fc.constantFrom(PASSAGES.join(' '), `${PASSAGES.join('\n\n')}\n`, 'Քառասուն տող։\n'.repeat(40)),
  language,
  reviewRequired: fc.constantFrom(false, false, false, true),
  archived: fc.constantFrom(false, false, false, true),
  cron: fc.constantFrom('0 8 * * 1', '30 2 28 * *', '* * * * *'),
  timeZone: fc.constantFrom('Europe/Istanbul', 'Asia/Yerevan', 'UTC', 'Mars/Olympus'),
};

import fc from 'fast-check';
import { localizedText, TABLES } from './named-values.ts';
import { PASSAGES } from './passages.ts';
import { placeholder } from './placeholder.ts';

// What the ledger takes. Left to its schema alone, hardly one entry in a hundred would get as far as being recorded.

/** After all that there is to build on, a day or a month. */
const later = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2024, 5, 1 + days)).toISOString().slice(0, 10))
  .chain((day) => fc.constantFrom(day, day, day.slice(0, 7)));

const item = placeholder('items', 'reference');
const ofAParty = placeholder('parties', 'key').map((key) => `party:${key}`);

const sources = fc
  .option(fc.constantFrom(...PASSAGES), { nil: undefined })
  .map((exact) => [exact === undefined ? { source: 'key:S' } : { source: 'key:S', quote: { exact } }]);

/** What goes with each act. */
const words: readonly Record<string, fc.Arbitrary<unknown>>[] = [
  { act: fc.constantFrom('propose', 'discuss', 'deny', 'withdraw'), account: ofAParty },
  { act: fc.constantFrom('agree', 'reconfirm', 'expedite', 'discuss'), account: fc.constant('joint') },
  {
    act: fc.constantFrom('observe', 'announce'),
    account: fc.constantFrom('desk', 'observer'),
    implementation: fc.constantFrom(1, 2, 3),
  },
  {
    act: fc.constant('announce'),
    account: fc.constant('joint'),
    legal: fc.constantFrom('signed', 'ratified', 'in_force', 'suspended'),
  },
  { act: fc.constant('continue'), account: fc.constant('joint'), continuedBy: item },
  {
    act: fc.constant('reverse'),
    account: fc.constant('desk'),
    implementation: fc.constant(0),
    cause: localizedText,
    actor: fc.constant('Somebody'),
  },
  {
    act: fc.constant('correct'),
    account: fc.constant('joint'),
    corrects: placeholder('assertions', 'reference'),
  },
];

const assertion = fc.oneof(
  ...words.map((of) =>
    fc
      .record({
        ...of,
        item,
        effectiveOn: later,
        sources,
        label: fc.constantFrom('public', 'public', 'internal'),
        note: fc.option(localizedText),
      })
      .map((drawn): unknown => drawn),
  ),
);

const correction = fc.record({
  note: localizedText,
  sources,
  effectiveOn: later,
});

const reconfirmation = fc.record({
  meeting: fc.constant('key:M2'),
  account: fc.constantFrom('joint', 'party:TR'),
  act: fc.constantFrom('reconfirm', 'expedite'),
  sources,
});

const process = fc.constant('⟦processes 1 id⟧');
const label = fc.constantFrom('public', 'internal');
const kind = fc.constantFrom('briefing', 'progress', 'matrix', 'milestones', 'accounts');

const report = fc.record({ process, kind, format: fc.constantFrom('csv', 'md', 'json', 'pdf'), label });

const schedule = fc.record({
  process,
  name: fc.constant('Mondays'),
  kind,
  label,
  cron: fc.constantFrom('0 8 * * 1', '30 2 28 * *'),
  timeZone: fc.constantFrom('Europe/Istanbul', 'Asia/Yerevan', 'UTC'),
});

const file = fc.record({
  process,
  name: fc.constantFrom('levels.csv', 'levels.json'),
  content: fc.constantFrom(...TABLES),
  label,
});

const sourceFile = fc.record({
  format: fc.constant('ris'),
  content: fc
    .nat({ max: 99_999 })
    .map(
      (nth) =>
        `TY  - NEWS\nTI  - A readout\nPB  - A newspaper\nUR  - https://news.example.org/${nth}\nER  - \n`,
    ),
  dryRun: fc.boolean(),
});

const template = fc.record({
  name: fc.constant('A template'),
  mapping: fc.constant({ sheets: ['Table'], shape: 'long', columns: [{ header: 'Item', field: 'item' }] }),
});

const feed = fc.record({ name: fc.constant('A feed'), process });

/** By component of the document. */
export const SENSIBLE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  NewAssertion: assertion,
  NewCorrection: correction,
  NewGenericReconfirmation: reconfirmation,
  NewReport: report,
  NewReportSchedule: schedule,
  NewImport: file,
  NewImportTemplate: template,
  NewSourceFile: sourceFile,
  NewFeed: feed,
};

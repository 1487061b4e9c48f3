import { type CurrentPoint, movementClass, type Progress, type ProgressPoint } from '@parley/contracts';
import { stringify } from 'csv-stringify/sync';
import { defused } from './defused.ts';
import { type ReportLanguage, textIn } from './text-in.ts';

/** What a cell holds. Numbers and dates stay what they are; what is null stays empty. */
type Value = string | number | null;
type Column = readonly [name: string, value: (point: CurrentPoint, meeting: Meeting | null) => Value];
type Meeting = ProgressPoint['meeting'];

const columnsOf = (
  { process, reading, method, asOf, knownAt, digest }: Progress,
  lang: ReportLanguage,
): Column[] => [
  ['process', () => process.slug],
  ['revision', () => process.revision],
  ['reading', () => reading],
  ['method', () => method],
  ['as_of', () => asOf],
  ['known_at', () => knownAt],
  ['point', (_, meeting) => (meeting === null ? 'current' : 'meeting')],
  ['meeting', (_, meeting) => meeting?.key ?? null],
  ['track', (_, meeting) => meeting?.track ?? null],
  ['ordinal', (_, meeting) => meeting?.ordinal ?? null],
  ['held_on', (_, meeting) => meeting?.heldOn ?? null],
  ['at', ({ at }) => at],
  ['title', (_, meeting) => (meeting === null ? null : textIn(meeting.title, lang))],
  ['n', ({ n }) => n],
  ['level_0', ({ counts }) => counts.implementation[0]],
  ['level_1', ({ counts }) => counts.implementation[1]],
  ['level_2', ({ counts }) => counts.implementation[2]],
  ['level_3', ({ counts }) => counts.implementation[3]],
  ['no_evidence', ({ counts }) => counts.implementation.noEvidence],
  ['proposed', ({ counts }) => counts.agreement.proposed],
  ['agreed', ({ counts }) => counts.agreement.agreed],
  ['contradicted', ({ counts }) => counts.agreement.contradicted],
  ['denied', ({ counts }) => counts.agreement.denied],
  ['withdrawn', ({ counts }) => counts.agreement.withdrawn],
  ['score', ({ score }) => score],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['coverage', ({ coverage }) => coverage],
  ['high_water', ({ highWater }) => highWater],
  ['change', ({ change }) => change.total],
  ['change_by_leaving', ({ change }) => change.byLeaving],
  ['change_by_movement', ({ change }) => change.byMovement],
  ['change_by_new_items', ({ change }) => change.byNewItems],
  ...movementClass.options.map((movement): Column => [
    `items_${snake(movement)}`,
    (point) => point.movement[movement].join(' '),
  ]),
  ['digest', () => digest],
];

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Progress as CSV: RFC 4180, a row for each point and one for the state at `asOf`. What belongs to the whole (the
 * process, the question, the digest) stands in columns of every row, so that there is one table with one header and
 * no preamble: spreadsheets and data frames read it alike, and rows of several files can be stacked.
 *
 * The byte order mark is for Excel, which takes the file for the local code page without it; RFC 4180 readers and
 * pandas (`encoding='utf-8-sig'`, or by themselves) pass over it. Column names are the same in every language.
 */
export function renderProgressCsv(progress: Progress, lang: ReportLanguage): string {
  const columns = columnsOf(progress, lang);
  const row = (point: CurrentPoint, meeting: Meeting | null): Value[] =>
    columns.map(([, value]) => value(point, meeting));
  const rows = [...progress.points.map((point) => row(point, point.meeting)), row(progress.current, null)];
  return stringify([columns.map(([name]) => name), ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    cast: { string: defused },
  });
}

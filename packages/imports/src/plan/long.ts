import { importAxis, type ImportField, newAssertion, type NewAssertion } from '@parley/contracts';
import { dateOf } from '../detect/dates.ts';
import { itemOf, meetingOf, sourcesOf, successorOf } from './additions.ts';
import type { Cells, Meanings } from './cells.ts';
import type { InFile } from './in-file.ts';
import { actInPlace, whyCorrected, whyNotCorrecting } from './left-out.ts';
import { type CellFault, faultOf, type Planned } from './planned.ts';
import type { Planning } from './planning.ts';
import type { Said } from './record-now.ts';
import { accountOf, actOf, axesOf, labelOf, short } from './words.ts';

const SAYING: readonly ImportField[] = ['date', 'meeting', 'act', 'agreement', 'legal', 'implementation'];

/** What a row of a long sheet comes to: an assertion, with what it needs that is not there. */
export function planRow(cells: Cells, meanings: Meanings, planning: Planning, inFile: InFile): Planned[] {
  const isOnlyAnItem = SAYING.every((field) => cells.column(field) === null);
  const corrected = isOnlyAnItem ? null : whyCorrected(cells, inFile);
  if (corrected !== null) return [rowOf(cells, cells.text('item'), { kind: 'skipped', faults: [corrected] })];
  const item = itemOf(cells, meanings, planning);
  if (isOnlyAnItem) {
    if (item.value !== null && item.added.length > 0) return item.added;
    return [rowOf(cells, item.value, { kind: item.value === null ? 'bad' : 'same', faults: item.faults })];
  }
  const date = dateIn(cells, planning);
  const wanted = cells.text('meeting');
  const place = { column: cells.column('meeting'), sheet: cells.sheet, row: cells.row };
  const meeting =
    wanted === null ? null : meetingOf({ text: wanted, heldOn: date.value, ...place }, planning);
  const effectiveOn = date.value ?? meeting?.value?.heldOn ?? null;
  const axes = axesOf(cells, meanings);
  const [account, act, label, successor] = [
    accountOf(cells, meanings, planning),
    actOf(cells, meanings, axes.value, planning),
    labelOf(cells, meanings, planning),
    successorOf(cells, planning, inFile),
  ];
  const faults = [item, date, meeting, axes, account, act, label, successor].flatMap(
    (read) => read?.faults ?? [],
  );
  if (effectiveOn === null && date.faults.length === 0 && (meeting?.faults ?? []).length === 0) {
    faults.push(
      faultOf(
        'date_missing',
        cells.column('date'),
        'says not when it was so',
        'Write a date, or a meeting that was held.',
      ),
    );
  }
  const added = [...item.added, ...(meeting?.added ?? [])];
  if (faults.length > 0 || item.value === null || effectiveOn === null) {
    return [...added, rowOf(cells, item.value, { kind: 'bad', faults })];
  }
  const said: Said = {
    item: item.value,
    effectiveOn,
    account: account.value,
    act: act.value,
    meeting: meeting?.value?.key ?? null,
    ...axes.value,
  };
  // What is said already rests on what it rests on: no source is added for it.
  if (planning.record.says(said)) return [...added, sameRow(cells, said)];
  const inPlace = act.value === 'correct' ? actInPlace(cells, axes.value, inFile) : act.value;
  if (inPlace === null) {
    const why = whyNotCorrecting(cells, inFile);
    return [...added, rowOf(cells, item.value, { kind: 'skipped', faults: [why] })];
  }
  const saying = { ...said, act: inPlace };
  if (planning.record.says(saying)) return [...added, sameRow(cells, saying)];
  return [...added, ...sayingOf(cells, saying, { label: label.value, successor: successor.value }, planning)];
}

interface Besides {
  label: NewAssertion['label'];
  successor: string | null;
}

/** A row that says something, with the sources that it rests on. */
function sayingOf(cells: Cells, said: Said, { label, successor }: Besides, planning: Planning): Planned[] {
  const sources = sourcesOf(cells, planning);
  if (sources.faults.length > 0) {
    return [...sources.added, rowOf(cells, said.item, { kind: 'bad', faults: sources.faults })];
  }
  const body = newAssertion.safeParse({
    ...said,
    item: `key:${said.item}`,
    meeting: said.meeting === null ? null : `key:${said.meeting}`,
    verb: cells.text('verb'),
    note: inLanguage(cells.text('note'), planning),
    cause: inLanguage(cells.text('cause'), planning),
    actor: cells.text('actor'),
    continuedBy: successor,
    sources: (sources.value ?? []).map((key, nth) => ({ source: `key:${key}`, ...evidenceOf(cells, nth) })),
    label,
  });
  if (body.success) return [...sources.added, settled(cells, body.data, said, planning)];
  const illFormed = body.error.issues.map(({ path, message }) =>
    faultOf(
      'not_well_formed',
      cells.column(fieldAt(path.map(String))),
      message,
      'Change the cell to what it can hold.',
    ),
  );
  return [...sources.added, rowOf(cells, said.item, { kind: 'bad', faults: illFormed })];
}

/** New, or another word than before. */
function settled(cells: Cells, body: NewAssertion, said: Said, { record }: Planning): Planned {
  const was = importAxis.options
    .filter((axis) => body[axis] !== null)
    .flatMap((axis) => record.standing(said.item, body.account, axis, body.effectiveOn) ?? []);
  record.say(said);
  const kind = was.length === 0 ? 'new' : 'changed';
  return {
    ...rowOf(cells, said.item, { kind, was: was.join(', ') || null, becomes: toldOf(said) }),
    subject: 'assertion',
    body,
  };
}

const toldOf = (said: Said): string =>
  [said.act, ...importAxis.options.flatMap((axis) => said[axis] ?? [])].join(', ');

const sameRow = (cells: Cells, said: Said): Planned =>
  rowOf(cells, said.item, { kind: 'same', was: toldOf(said), becomes: toldOf(said) });

function dateIn(cells: Cells, { mapping }: Planning): { value: string | null; faults: CellFault[] } {
  const text = cells.text('date');
  if (text === null) return { value: null, faults: [] };
  const date = dateOf(cells.cell('date'), mapping.dates);
  if (date !== null) return { value: date, faults: [] };
  const isAmbiguous = mapping.dates === null && /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text);
  const fault = isAmbiguous
    ? faultOf(
        'date_ambiguous',
        cells.column('date'),
        `"${text}" can be read in more than one way`,
        'Say in the mapping in which order day, month and year stand.',
      )
    : faultOf(
        'not_a_date',
        cells.column('date'),
        `"${short(text)}" is no date`,
        'Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.',
      );
  return { value: null, faults: [fault] };
}

/** A quotation and a place in a source are of the first that is named. */
const evidenceOf = (cells: Cells, nth: number): object => {
  const exact = cells.text('quotation');
  return nth > 0 ? {} : { locator: cells.text('locator'), quote: exact === null ? null : { exact } };
};

const inLanguage = (text: string | null, { mapping }: Planning): object | null =>
  text === null ? null : { [mapping.language]: text };

const rowOf = (
  { sheet, row }: Cells,
  key: string | null,
  { column = null, was = null, becomes = null, faults = [], kind }: Partial<Planned> & Pick<Planned, 'kind'>,
): Planned => ({
  kind,
  subject: 'assertion',
  key,
  sheet,
  row,
  column: column ?? faults[0]?.column ?? null,
  was,
  becomes,
  faults,
  body: null,
});

const FIELDS: Record<string, ImportField> = {
  effectiveOn: 'date',
  continuedBy: 'continued_by',
  quote: 'quotation',
  sources: 'source',
};

/** The field that a part of an assertion came from. */
export function fieldAt(path: readonly string[]): ImportField {
  const names = path.filter((name) => !/^\d*$/.test(name)).toReversed();
  for (const name of names) {
    if (FIELDS[name] !== undefined) return FIELDS[name];
    if (
      /^(item|meeting|account|act|agreement|legal|implementation|verb|note|cause|actor|locator|label|source)$/.test(
        name,
      )
    )
      return name as ImportField;
  }
  return 'item';
}

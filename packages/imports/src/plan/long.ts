import { importAxis, type ImportField, newAssertion, type NewAssertion } from '@parley/contracts';
import { dateOf } from '../detect/dates.ts';
import { itemOf, meetingOf, sourcesOf } from './additions.ts';
import type { Cells, Meanings } from './cells.ts';
import { type CellFault, faultOf, type Planned } from './planned.ts';
import type { Planning } from './planning.ts';
import type { Said } from './record-now.ts';
import { accountOf, actOf, axesOf, labelOf, short } from './words.ts';

const SAYING: readonly ImportField[] = ['date', 'meeting', 'act', 'agreement', 'legal', 'implementation'];

/** What a row of a long sheet comes to: an assertion, with what it needs that is not there. */
export function planRow(cells: Cells, meanings: Meanings, planning: Planning): Planned[] {
  const item = itemOf(cells, meanings, planning);
  const isOnlyAnItem = SAYING.every((field) => cells.column(field) === null);
  if (isOnlyAnItem) {
    if (item.value !== null && item.added.length > 0) return item.added;
    return [rowOf(cells, item.value, { kind: item.value === null ? 'bad' : 'same', faults: item.faults })];
  }
  const date = dateIn(cells, planning);
  const wanted = cells.text('meeting');
  const place = { column: cells.column('meeting'), sheet: cells.sheet, row: cells.row };
  const meeting =
    wanted === null ? null : meetingOf({ text: wanted, heldOn: date.value, ...place }, planning);
  const sources = sourcesOf(cells, planning);
  const effectiveOn = date.value ?? meeting?.value?.heldOn ?? null;
  const added = [...item.added, ...(meeting?.added ?? []), ...sources.added];
  const axes = axesOf(cells, meanings);
  const [account, act, label] = [
    accountOf(cells, meanings, planning),
    actOf(cells, meanings, axes.value, planning),
    labelOf(cells, meanings, planning),
  ];
  const faults = [item, date, meeting, sources, axes, account, act, label].flatMap(
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
  if (faults.length > 0 || item.value === null || effectiveOn === null) {
    return [...added, rowOf(cells, item.value, { kind: 'bad', faults })];
  }
  const body = newAssertion.safeParse({
    item: `key:${item.value}`,
    effectiveOn,
    account: account.value,
    act: act.value,
    meeting: meeting?.value ? `key:${meeting.value.key}` : null,
    ...axes.value,
    verb: cells.text('verb'),
    note: noteOf(cells, planning),
    sources: (sources.value ?? []).map((key, nth) => ({ source: `key:${key}`, ...evidenceOf(cells, nth) })),
    label: label.value,
  });
  if (!body.success) {
    const illFormed = body.error.issues.map(({ path, message }) =>
      faultOf(
        'not_well_formed',
        cells.column(fieldAt(path.map(String))),
        message,
        'Change the cell to what it can hold.',
      ),
    );
    return [...added, rowOf(cells, item.value, { kind: 'bad', faults: illFormed })];
  }
  return [...added, settled(cells, body.data, item.value, planning)];
}

/** New, another word than before, or nothing that is not said already. */
function settled(cells: Cells, body: NewAssertion, item: string, { record }: Planning): Planned {
  const said: Said = { ...body, item, meeting: body.meeting?.replace(/^key:/, '') ?? null };
  const was = importAxis.options
    .filter((axis) => body[axis] !== null)
    .flatMap((axis) => record.standing(item, body.account, axis, body.effectiveOn) ?? []);
  const becomes = [body.act, ...importAxis.options.flatMap((axis) => body[axis] ?? [])].join(', ');
  if (record.says(said)) return rowOf(cells, item, { kind: 'same', was: becomes, becomes });
  record.say(said);
  const kind = was.length === 0 ? 'new' : 'changed';
  return {
    ...rowOf(cells, item, { kind, was: was.join(', ') || null, becomes }),
    subject: 'assertion',
    body,
  };
}

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

const noteOf = (cells: Cells, { mapping }: Planning): object | null => {
  const note = cells.text('note');
  return note === null ? null : { [mapping.language]: note };
};

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

const FIELDS: Record<string, ImportField> = { effectiveOn: 'date', quote: 'quotation', sources: 'source' };

/** The field that a part of an assertion came from. */
export function fieldAt(path: readonly string[]): ImportField {
  const names = path.filter((name) => !/^\d*$/.test(name)).toReversed();
  for (const name of names) {
    if (FIELDS[name] !== undefined) return FIELDS[name];
    if (
      /^(item|meeting|account|act|agreement|legal|implementation|verb|note|locator|label|source)$/.test(name)
    )
      return name as ImportField;
  }
  return 'item';
}

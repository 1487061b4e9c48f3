import { type ImportMapping, newAssertion, type NewAssertion } from '@parley/contracts';
import { lastDayOf } from '@parley/domain';
import { dateOf } from '../detect/dates.ts';
import { lastPartOf } from '../detect/suggest.ts';
import { defaultSource, itemOf, meetingOf, sourcesOf } from './additions.ts';
import type { Cells, Meanings } from './cells.ts';
import { type CellFault, faultOf, type Planned } from './planned.ts';
import type { Planning } from './planning.ts';
import { accountOf, actSaidBy, labelOf, levelOf, short } from './words.ts';

/** A column of levels: when, and at which meeting. */
export interface LevelColumn {
  place: number;
  header: string;
  effectiveOn: string | null;
  meeting: string | null;
  fault: CellFault | null;
}

/** The columns of levels, in the order of time; those that name neither a meeting nor a day have a fault. */
export function levelColumns(
  columns: readonly { place: number; column: ImportMapping['columns'][number] }[],
  sheet: string,
  planning: Planning,
): { columns: LevelColumn[]; added: Planned[] } {
  const added: Planned[] = [];
  const made = columns.map(({ place, column: { header, meeting: said } }): LevelColumn => {
    const heldOn = dateOf(lastPartOf(header), planning.mapping.dates);
    const row = planning.mapping.headerFrom;
    const found = meetingOf(
      { text: said ?? lastPartOf(header), column: header, sheet, row, heldOn },
      planning,
    );
    added.push(...found.added);
    const meeting = found.value;
    const effectiveOn = meeting?.heldOn ?? heldOn;
    const fault =
      effectiveOn === null
        ? (found.faults[0] ??
          faultOf(
            'meeting_not_held',
            header,
            'is a meeting without a day',
            'Give the meeting its day first.',
          ))
        : null;
    return { place, header, effectiveOn, meeting: meeting?.key ?? null, fault };
  });
  return { columns: made.sort((one, other) => order(one) - order(other)), added };
}

const order = ({ effectiveOn }: LevelColumn): number =>
  effectiveOn === null ? 0 : Date.parse(lastDayOf(effectiveOn));

/** What a row of a wide sheet comes to: an assertion for each cell that says something else than stood before. */
export function planLevels(
  cells: Cells,
  columns: readonly LevelColumn[],
  meanings: Meanings,
  planning: Planning,
): Planned[] {
  const item = itemOf(cells, meanings, planning);
  const account = accountOf(cells, meanings, planning);
  const label = labelOf(cells, meanings, planning);
  const ofRow = [...item.faults, ...account.faults, ...label.faults];
  if (item.value === null || ofRow.length > 0) return [badRow(cells, ofRow)];
  const sayings = columns.flatMap((column) => {
    const text = cells.at(column.place);
    const meant = text === null ? null : meanings.of(planning.mapping.axis, text);
    return meant === null ? [] : [{ column, meant }];
  });
  // The file is a source only where something rests on it: a sheet that says nothing new adds none.
  const isNews = sayings.some(
    ({ column, meant }) => !stands(item.value ?? '', account.value, column, meant, planning),
  );
  const sources = !isNews
    ? null
    : cells.text('source') === null
      ? defaultSource(planning)
      : sourcesOf(cells, planning);
  const bad = sources !== null && sources.faults.length > 0 ? [badRow(cells, sources.faults)] : [];
  const said = {
    item: item.value,
    account: account.value,
    label: label.value,
    sources: sources?.value ?? [],
  };
  return [
    ...item.added,
    ...(sources?.added ?? []),
    ...bad,
    ...(bad.length > 0
      ? []
      : sayings.map(({ column, meant }) => planLevel(cells, column, meant, said, planning))),
  ];
}

/** Whether a cell says what stands there. */
function stands(
  item: string,
  account: string,
  { effectiveOn, header, fault }: LevelColumn,
  text: string,
  { mapping: { axis }, record }: Planning,
): boolean {
  const { value, faults } = levelOf(axis, text, header);
  if (faults.length > 0 || fault !== null || effectiveOn === null) return true;
  return record.standing(item, account, axis, effectiveOn) === String(value[axis]);
}

interface Saying {
  item: string;
  account: string;
  label: NewAssertion['label'];
  sources: readonly string[];
}

function planLevel(
  { sheet, row }: Cells,
  { header, effectiveOn, meeting, fault }: LevelColumn,
  text: string,
  { item, account, label, sources }: Saying,
  { mapping: { axis, defaults }, record }: Planning,
): Planned {
  const level = levelOf(axis, text, header);
  const place = { subject: 'assertion' as const, key: item, sheet, row, column: header };
  const becomes = String(level.value[axis] ?? short(text));
  const faults = [...level.faults, ...(fault === null ? [] : [fault])];
  if (faults.length > 0 || effectiveOn === null) {
    return { ...place, kind: 'bad', was: null, becomes, faults, body: null };
  }
  const was = record.standing(item, account, axis, effectiveOn);
  if (was === becomes) return { ...place, kind: 'same', was, becomes, faults: [], body: null };
  const axes = { agreement: null, legal: null, implementation: null, ...level.value };
  const body = newAssertion.parse({
    item: `key:${item}`,
    effectiveOn,
    account,
    act: defaults.act ?? actSaidBy(axes),
    meeting: meeting === null ? null : `key:${meeting}`,
    ...axes,
    sources: sources.map((source) => ({ source: `key:${source}` })),
    label,
  });
  record.say({ ...body, item, meeting });
  return { ...place, kind: was === null ? 'new' : 'changed', was, becomes, faults: [], body };
}

const badRow = ({ sheet, row }: Cells, faults: CellFault[]): Planned => ({
  kind: 'bad',
  subject: 'assertion',
  key: null,
  sheet,
  row,
  column: faults[0]?.column ?? null,
  was: null,
  becomes: null,
  faults,
  body: null,
});

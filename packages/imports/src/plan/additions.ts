import {
  key as keySchema,
  type NewItem,
  newItem,
  type NewMeeting,
  newMeeting,
  type NewSource,
  newSource,
} from '@parley/contracts';
import type { z } from 'zod';
import { plain } from '../detect/columns.ts';
import { Cells, type Meanings } from './cells.ts';
import type { InFile } from './in-file.ts';
import { type CellFault, faultOf, type Planned } from './planned.ts';
import type { Planning } from './planning.ts';
import type { FoundMeeting } from './record-now.ts';
import { short } from './words.ts';

interface Found<T> {
  value: T | null;
  /** What is added, where it is not there yet. */
  added: Planned[];
  faults: CellFault[];
}

const nothing = <T>(...faults: CellFault[]): Found<T> => ({ value: null, added: [], faults });
const there = <T>(value: T, ...added: Planned[]): Found<T> => ({ value, added, faults: [] });
const isKey = (text: string): boolean => keySchema.safeParse(text).success;

const isNoRight = (noun: string, column: string | null): CellFault =>
  faultOf(
    `may_not_add_${noun}`,
    column,
    `is a ${noun} that is not there, and you may not add one`,
    `Have the ${noun} added first.`,
  );

/** What of the schema a body fails at, told of the column that it came from. */
function checked<Body>(
  schema: z.ZodType<Body>,
  body: object,
  columnOf: (field: string) => string | null,
): { body: Body | null; faults: CellFault[] } {
  const parsed = schema.safeParse(body);
  if (parsed.success) return { body: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }) =>
    faultOf(
      'not_well_formed',
      columnOf(String(path[0] ?? '')),
      message,
      'Change the cell to what it can hold.',
    ),
  );
  return { body: null, faults };
}

type Columns = Partial<Record<string, string | null>>;

/** The item of a row: by key, by title, or a new one. */
export function itemOf(cells: Cells, meanings: Meanings, planning: Planning): Found<string> {
  const { record, mapping, label, mayAdd, draw } = planning;
  const [named, title] = [cells.text('item'), cells.text('title')];
  const column = cells.column(named === null ? 'title' : 'item') ?? cells.column('item');
  if (named === null && title === null) {
    return nothing(
      faultOf('item_missing', column, 'names no item', 'Write the key or the title of an item.'),
    );
  }
  const found = record.itemNamed(named ?? title ?? '');
  if (found !== null) return there(found);
  if (title === null || (named !== null && !isKey(named))) {
    const message = `"${short(named ?? '')}" is no item of this process`;
    const remedy = isKey(named ?? '')
      ? 'Name an item that is there, or give the row a title to add it.'
      : 'Name an item that is there; a new key has letters, digits, dot, dash and underscore, 64 at most.';
    return nothing(faultOf('item_unknown', column, message, remedy));
  }
  if (!mayAdd.item) return nothing(isNoRight('item', column));
  const key = named ?? draw('i');
  const meant = (field: 'kind' | 'theme') => {
    const text = cells.text(field);
    return (text === null ? null : meanings.of(field, text)) ?? mapping.defaults[field];
  };
  const columns: Columns = {
    kind: cells.column('kind'),
    theme: cells.column('theme'),
    title: cells.column('title'),
  };
  const { body, faults } = checked<NewItem>(
    newItem,
    {
      key,
      kind: plain(meant('kind')).replaceAll(' ', '_'),
      theme: meant('theme'),
      title: { [mapping.language]: title },
      label,
    },
    (field) => columns[field] ?? column,
  );
  if (body === null) return nothing(...faults);
  record.addItem(key, [title]);
  const place = { sheet: cells.sheet, row: cells.row, column, key, was: null, faults: [] };
  return there(key, { ...place, kind: 'new', subject: 'item', becomes: title, body });
}

/** The item that carries on the item of a row: one that is there, or that another row of the file adds. */
export function successorOf(cells: Cells, { record }: Planning, { items }: InFile): Found<string | null> {
  const text = cells.text('continued_by');
  if (text === null) return there(null);
  const key = record.itemNamed(text) ?? (items.has(text) ? text : null);
  if (key !== null) return there(`key:${key}`);
  return nothing(
    faultOf(
      'successor_unknown',
      cells.column('continued_by'),
      `"${short(text)}" is no item of this process`,
      'Name an item that is there.',
    ),
  );
}

export interface Wanted {
  text: string;
  column: string | null;
  sheet: string;
  row: number;
  /** The day of one that is not there yet. */
  heldOn: string | null;
}

export function meetingOf(
  { text, column, sheet, row, heldOn }: Wanted,
  planning: Planning,
): Found<FoundMeeting> {
  const { record, mapping, label, mayAdd, draw } = planning;
  const found = record.meetingNamed(text, mapping.dates);
  if (found !== null) return there(found);
  const { track } = mapping.defaults;
  if (track === null || heldOn === null) {
    return nothing(
      faultOf(
        'meeting_unknown',
        column,
        `"${short(text)}" is no meeting of this process`,
        'Name one that is there by its key, its day or its title; or give a track to the mapping and a date to the row, and it is added.',
      ),
    );
  }
  if (!mayAdd.meeting) return nothing(isNoRight('meeting', column));
  const key = isKey(text) ? text : draw('m');
  const { body, faults } = checked<NewMeeting>(
    newMeeting,
    { key, track, status: 'held', heldOn, title: { [mapping.language]: text }, label },
    () => column,
  );
  if (body === null) return nothing(...faults);
  const meeting = { key, heldOn, titles: [text] };
  record.addMeeting(meeting);
  return there(meeting, {
    kind: 'new',
    subject: 'meeting',
    key,
    sheet,
    row,
    column,
    was: null,
    becomes: `${text}, ${heldOn}`,
    faults: [],
    body,
  });
}

/** The sources of a row, each found or added; without any, what the mapping says, or the file itself. */
export function sourcesOf(cells: Cells, planning: Planning): Found<string[]> {
  const text = cells.text('source');
  const names = text === null ? [] : [...new Set(text.split(/\s*[;|\n]\s*/).filter((name) => name !== ''))];
  if (names.length === 0) return defaultSource(planning);
  const column = cells.column('source');
  const each = names.map((name) => sourceOf(name, { sheet: cells.sheet, row: cells.row, column }, planning));
  return {
    value: [...new Set(each.flatMap(({ value }) => value ?? []))],
    added: each.flatMap(({ added }) => added),
    faults: each.flatMap(({ faults }) => faults),
  };
}

/** Under this name the file itself is among the sources that are planned. */
const ITSELF = '\u0000file';

export function defaultSource(planning: Planning): Found<string[]> {
  const { record, mapping, label, mayAdd, fileName, draw } = planning;
  const said = mapping.defaults.source;
  if (said !== null) return there([said.replace(/^key:/, '')]);
  const before = record.sourceNamed(ITSELF);
  if (before !== null) return there([before]);
  if (!mayAdd.source) return nothing(isNoRight('source', null));
  const key = draw('s');
  const { body, faults } = checked<NewSource>(
    newSource,
    {
      key,
      kind: 'data_set',
      tier: 'secondary',
      publisher: 'Imported file',
      title: fileName,
      language: mapping.language,
      label,
    },
    () => null,
  );
  if (body === null) return nothing(...faults);
  record.addSource(key, [ITSELF]);
  const place = { sheet: mapping.sheets[0] ?? '', row: 0, column: null, key, was: null, faults: [] };
  return there([key], { ...place, kind: 'new', subject: 'source', becomes: fileName, body });
}

function sourceOf(
  name: string,
  place: Pick<Planned, 'sheet' | 'row' | 'column'>,
  planning: Planning,
): Found<string> {
  const { record, mapping, label, mayAdd, draw } = planning;
  const found = record.sourceNamed(name);
  if (found !== null) return there(found);
  if (isKey(name) && !name.includes('.')) {
    return nothing(
      faultOf(
        'source_unknown',
        place.column,
        `"${name}" is no source of this process`,
        'Name one that is there, or write its address or its title to add it.',
      ),
    );
  }
  if (!mayAdd.source) return nothing(isNoRight('source', place.column));
  const key = draw('s');
  const url = URL.canParse(name) ? new URL(name) : null;
  const { body, faults } = checked<NewSource>(
    newSource,
    {
      key,
      kind: 'other',
      publisher: url?.hostname ?? 'Not named',
      title: name.slice(0, 500),
      url: url === null ? null : name,
      language: mapping.language,
      label,
    },
    () => place.column,
  );
  if (body === null) return nothing(...faults);
  record.addSource(key, [name]);
  return there(key, {
    ...place,
    kind: 'new',
    subject: 'source',
    key,
    was: null,
    becomes: name,
    faults: [],
    body,
  });
}

import type { DateOrder, DetectedFile, Fault, ImportField, ImportMapping } from '@parley/contracts';
import { textOf } from '../../../../../../lib/form-text.ts';
import type { Sent } from '../../../../../../lib/send.ts';

type Column = DetectedFile['sheets'][number]['columns'][number];

/** The columns of all sheets, each header once. */
export function columnsOf({ sheets }: DetectedFile): Column[] {
  const all = new Map<string, Column>();
  for (const column of sheets.flatMap(({ columns }) => columns)) {
    if (!all.has(column.header)) all.set(column.header, column);
  }
  return [...all.values()];
}

/** Where nothing can be suggested: the first sheet, as it is, and no column told yet. */
export function bareMapping({ sheets, format }: DetectedFile, language: string): ImportMapping {
  const [sheet] = sheets;
  return {
    sheets: sheet === undefined ? [] : [sheet.name],
    shape: 'long',
    headerFrom: format === 'json' ? 0 : (sheet?.headerFrom ?? 1),
    headerRows: sheet?.headerRows ?? 1,
    columns: [],
    values: [],
    axis: 'implementation',
    dates: null,
    language,
    defaults: { account: 'desk', act: null, kind: 'action', theme: 'imported', track: null, source: null },
  };
}

/** What a column of cells says: in a wide sheet they are levels of its axis. */
const meantField = (field: ImportField, axis: ImportMapping['axis']): ImportField =>
  field === 'level' ? axis : field;

export interface Word {
  field: ImportField;
  header: string;
  text: string;
  /** undefined: nobody has said what it means; null: it says nothing. */
  value: string | null | undefined;
}

/** Fields whose cells are words out of a few, and so can need to be told what they mean. */
const WORDED: readonly ImportField[] = ['agreement', 'legal', 'implementation', 'account', 'act', 'kind'];
const MOST = 60;

/** Needs no telling. */
const isLevel = (field: ImportField, text: string): boolean =>
  field === 'implementation' && /^[0-3]$/.test(text);

/**
 * The words to be asked about: those that were told already, those that stand in the first rows, and those that could
 * not be read.
 */
export function wordsOf(
  mapping: Pick<ImportMapping, 'columns' | 'values' | 'axis'>,
  detected: DetectedFile,
  unread: readonly { header: string; text: string }[],
): Word[] {
  const samples = new Map(columnsOf(detected).map(({ header, samples }) => [header, samples]));
  const all = new Map<string, Word>();
  for (const { header, field } of mapping.columns) {
    const meant = meantField(field, mapping.axis);
    if (!WORDED.includes(meant)) continue;
    const told = mapping.values.filter((value) => value.field === meant);
    const texts = [
      ...unread.filter((one) => one.header === header).map(({ text }) => text),
      ...(samples.get(header) ?? []),
      ...told.map(({ text }) => text),
    ];
    for (const text of texts) {
      const id = `${meant} ${text.toLowerCase()}`;
      if (text.trim() === '' || isLevel(meant, text) || all.has(id)) continue;
      const value = told.find((one) => one.text.toLowerCase() === text.toLowerCase())?.value;
      all.set(id, { field: meant, header, text, value });
    }
  }
  return [...all.values()].slice(0, MOST);
}

/** What stands in a choice of meanings. */
export const AS_WRITTEN = '';
export const NOTHING = '-';

const valuesIn = (form: FormData, words: readonly Word[]): ImportMapping['values'] =>
  words.flatMap(({ field, text }, index) => {
    const value = textOf(form, `value-${index}`);
    return value === AS_WRITTEN ? [] : [{ field, text, value: value === NOTHING ? null : value }];
  });

const notAsked = (values: ImportMapping['values'], words: readonly Word[]): ImportMapping['values'] =>
  values.filter(
    ({ field, text }) =>
      !words.some((word) => word.field === field && word.text.toLowerCase() === text.toLowerCase()),
  );

/** The mapping as it was filled in. What the form does not ask for stays as it was. */
export function mappingIn(
  form: FormData,
  draft: ImportMapping,
  detected: DetectedFile,
  words: readonly Word[],
): ImportMapping {
  const names = form.getAll('sheets').filter((name) => typeof name === 'string');
  const sheets = detected.sheets.length === 1 ? detected.sheets.map(({ name }) => name) : names;
  const first = detected.sheets.find(({ name }) => sheets.includes(name));
  const isThere = new Set(
    columnsOf({ ...detected, sheets: detected.sheets.filter(({ name }) => sheets.includes(name)) }).map(
      ({ header }) => header,
    ),
  );
  const orNull = (name: string) => (textOf(form, name) === '' ? null : textOf(form, name));
  return {
    ...draft,
    sheets,
    ...(first !== undefined &&
      detected.format !== 'json' && { headerFrom: first.headerFrom, headerRows: first.headerRows }),
    columns: draft.columns
      .filter(({ header }) => isThere.has(header))
      .map((column) => ({
        ...column,
        meeting: column.field === 'level' ? orNull(`meeting-${column.header}`) : null,
      })),
    values: [...notAsked(draft.values, words), ...valuesIn(form, words)],
    dates: form.has('dates') ? (orNull('dates') as DateOrder | null) : draft.dates,
    language: textOf(form, 'language'),
    defaults: {
      ...draft.defaults,
      account: textOf(form, 'account'),
      kind: textOf(form, 'kind') as ImportMapping['defaults']['kind'],
      theme: textOf(form, 'theme'),
      track: orNull('track'),
      source: orNull('source'),
    },
  };
}

/** Leads each fault of a mapping to the field that it was filled in at. */
export function atTheirFields<T>(sent: Sent<T>, { columns }: Pick<ImportMapping, 'columns'>): Sent<T> {
  if (sent.done) return sent;
  const faults = sent.refusal.faults.map((fault) => ({ ...fault, pointer: placeOf(fault, columns) }));
  return { done: false, refusal: { ...sent.refusal, faults } };
}

function placeOf({ pointer }: Fault, columns: ImportMapping['columns']): string {
  const [, , part = '', second = ''] = pointer.split('/');
  if (part === 'columns' && second !== '')
    return `/column-${(columns[Number(second)]?.header ?? '').replaceAll('/', '~1')}`;
  if (part === 'defaults') return `/${second}`;
  return part === '' ? pointer : `/${part}`;
}

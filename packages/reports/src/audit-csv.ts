import type { AuditEntry } from '@parley/contracts';
import { stringify } from 'csv-stringify/sync';
import { defused } from './defused.ts';

type Column = readonly [name: string, value: (entry: AuditEntry) => string | number | null];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['at', ({ at }) => at],
  ['type', ({ type }) => type],
  ['actor_kind', ({ actor }) => actor.kind],
  ['actor_id', ({ actor }) => actor.id],
  ['actor_name', ({ actor }) => actor.name],
  ['subject_kind', ({ subject }) => subject.kind],
  ['subject_id', ({ subject }) => subject.id],
  ['subject_name', ({ subject }) => subject.name],
  ['process', ({ process }) => process],
  ['address', ({ address }) => address],
  ['request_id', ({ requestId }) => requestId],
  ['details', ({ details }) => JSON.stringify(details)],
  ['position', ({ seal }) => seal?.position ?? null],
  ['label', ({ seal }) => seal?.label ?? null],
  ['about', ({ seal }) => seal?.about.join(' ') ?? null],
  ['previous_hash', ({ seal }) => seal?.previousHash ?? null],
  ['hash', ({ seal }) => seal?.hash ?? null],
];

const asCsv = (rows: readonly unknown[][], bom: boolean): string =>
  stringify([...rows], { bom, record_delimiter: '\r\n', cast: { string: defused } });

/** The log as CSV, as the other files are: RFC 4180, UTF-8 with a byte order mark. First this, once. */
export const auditCsvHeader = (): string => asCsv([COLUMNS.map(([name]) => name)], true);

/** Then so many rows at a time: a log may be longer than memory. */
export const renderAuditCsv = (entries: readonly AuditEntry[]): string =>
  asCsv(
    entries.map((entry) => COLUMNS.map(([, value]) => value(entry))),
    false,
  );

import { auditTypes } from '@parley/contracts';
import type { AuditType } from '@parley/contracts';

/** What is looked for, in words that people use; each stands for several types of entries, by what they happened to. */
export const subjects = {
  people: ['member', 'invitation', 'organization'],
  keys: ['api_key'],
  signingIn: ['person'],
  ledger: ['assertion', 'proposal'],
  record: ['process', 'party', 'representative', 'track', 'meeting', 'source', 'item', 'milestone', 'event'],
  leaving: ['report', 'report_schedule', 'publication', 'webhook', 'audit_log', 'operation'],
  coming: ['import', 'import_template'],
} as const;
export type Subject = keyof typeof subjects;

/** How one looks at the log. It stands in the address, so that a link shows the same. */
export interface Filter {
  what: Subject | null;
  actor: string;
  process: string;
  /** Days of UTC, both of them in it. */
  from: string;
  to: string;
  cursor: string | null;
}

type Search = Record<string, string | string[] | undefined>;

export function filterOf(search: Search): Filter {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' ? value : '';
  };
  const what = text('what');
  return {
    what: isSubject(what) ? what : null,
    actor: text('actor'),
    process: text('process'),
    from: text('from'),
    to: text('to'),
    cursor: text('cursor') || null,
  };
}

const isSubject = (text: string): text is Subject => Object.hasOwn(subjects, text);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Whether the address asks for something that can be looked for. */
export const isSound = ({ actor, process, from, to }: Filter): boolean =>
  [actor, process].every((id) => id === '' || isId(id)) &&
  [from, to].every((day) => day === '' || isDay(day));

/** The same in the words of the API. */
export function questionOf({ what, actor, process, from, to, cursor }: Filter) {
  return {
    ...(what === null ? {} : { type: typesOf(what) }),
    ...(actor === '' ? {} : { actor }),
    ...(process === '' ? {} : { process }),
    ...(from === '' ? {} : { from: `${from}T00:00:00.000Z` }),
    ...(to === '' ? {} : { to: dayAfter(to) }),
    ...(cursor === null ? {} : { cursor }),
  };
}

const typesOf = (what: Subject): AuditType[] =>
  auditTypes.filter((type) => (subjects[what] as readonly string[]).includes(type.split('.')[0] ?? ''));

const dayAfter = (day: string): string => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString();

/** Where the log stands as filtered. */
export function addressOf(filter: Filter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== '');
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query === '' ? '/settings/audit' : `/settings/audit?${query}`;
}

/** The same entries as a file, all of them. */
export function exportAddressOf(filter: Filter, format: 'csv' | 'jsonl'): string {
  const query = new URLSearchParams({ format });
  if (isSound(filter)) {
    for (const [name, value] of Object.entries(questionOf({ ...filter, cursor: null })))
      for (const one of [value].flat()) query.append(name, one);
  }
  return `/v1/audit/export?${query.toString()}`;
}

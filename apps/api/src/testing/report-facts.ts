import {
  accounts,
  assertion,
  type AuditEntry,
  event,
  item,
  itemHistory,
  lag,
  matrix,
  meeting,
  milestoneStanding,
  movementBetween,
  party,
  processResource,
  progress,
  type ReportKind,
  source,
  stalls,
  track,
} from '@parley/contracts';
import { type Facts, type Frame, readingsOf, spanOf, turnsOf } from '@parley/reports';
import type { Locale } from '@parley/words';
import { z } from 'zod';
import type { RunningService } from './running-service.ts';

const base = '/v1/processes/turkiye-armenia';

/** What the demonstration record was on a day that does not move. */
export const asOf = '2026-05-14';
export const knownAt = '2026-05-15T00:00:00Z';

type Client = ReturnType<RunningService['with']>;
type Query = Record<string, string>;

/** Asks over HTTP, as whoever makes a report by hand would. */
export function asker(client: Client) {
  const get = async <T extends z.ZodType>(schema: T, path: string, query: Query = {}): Promise<z.infer<T>> =>
    schema.parse((await client.get(`${base}${path}`).query(query).expect(200)).body);
  const all = async <T extends z.ZodType>(
    schema: T,
    path: string,
    query: Query = {},
  ): Promise<z.infer<T>[]> => {
    const page = z.object({ data: z.array(schema), page: z.object({ nextCursor: z.string().nullable() }) });
    const found: z.infer<T>[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const more: Query = cursor === '' ? {} : { cursor };
      const answer: z.infer<typeof page> = await get(page, path, { limit: '100', ...query, ...more });
      found.push(...answer.data);
      cursor = answer.page.nextCursor;
    }
    return found;
  };
  return { get, all };
}

/** The record around what is told, as the caller sees it. */
async function frameOf(client: Client, language: Locale, itemKey: string | null): Promise<Frame> {
  const { get, all } = asker(client);
  const [process, parties, tracks, meetings, items, assertions, sources] = await Promise.all([
    get(processResource, ''),
    all(party, '/parties'),
    all(track, '/tracks'),
    all(meeting, '/meetings'),
    all(item, '/items'),
    all(assertion, '/assertions'),
    all(source, '/sources'),
  ]);
  return {
    question: {
      language,
      clearance: 'internal',
      asOf,
      knownAt,
      reading: 'resolved',
      method: 'pam@1',
      tracks: ['SR'],
      kinds: [],
      themes: [],
      obligors: [],
      since: null,
      item: itemKey,
    },
    process,
    parties,
    tracks,
    meetings,
    items,
    assertions,
    sources,
  };
}

/** All that a report of a kind is made from, of the demonstration record. */
export async function factsOf(kind: ReportKind, client: Client, language: Locale): Promise<Facts> {
  const { get, all } = asker(client);
  const frame = await frameOf(client, language, kind === 'item' ? 'I09' : null);
  const times = { asOf, knownAt };
  const asked = { ...times, track: 'SR' };
  switch (kind) {
    case 'progress':
      return {
        kind,
        frame,
        progress: await get(progress, '/progress', asked),
        events: await all(event, '/events'),
      };
    case 'briefing': {
      const series = await get(progress, '/progress', asked);
      const span = spanOf(series);
      const ends = span === null ? null : { from: span.from, ...(span.to === null ? {} : { to: span.to }) };
      return {
        kind,
        frame,
        progress: series,
        movement: ends === null ? null : await get(movementBetween, '/movement', { ...asked, ...ends }),
        stalls: await get(stalls, '/stalls', asked),
        milestones: await all(milestoneStanding, '/milestones', times),
        accounts: await get(accounts, '/accounts', asked),
        events: await all(event, '/events'),
      };
    }
    case 'matrix':
      return { kind, frame, matrix: await get(matrix, '/matrix', asked) };
    case 'milestones':
      return {
        kind,
        frame,
        milestones: await all(milestoneStanding, '/milestones', times),
        matrix: await get(matrix, '/matrix', asked),
      };
    case 'item': {
      const about = frame.items.find(({ key }) => key === 'I09');
      if (about === undefined) throw new Error('the demonstration has no item I09');
      const days = turnsOf(about, asOf);
      return {
        kind,
        frame,
        item: about,
        history: await get(itemHistory, `/items/${about.id}/history`, times),
        matrix: await get(matrix, '/matrix', asked),
        turns: await Promise.all(days.map((day) => get(matrix, '/matrix', { ...asked, asOf: day }))),
        lag: await get(lag, '/lag', times),
        milestones: await all(milestoneStanding, '/milestones', times),
      };
    }
    case 'accounts':
      return {
        kind,
        frame,
        accounts: await get(accounts, '/accounts', asked),
        matrix: await get(matrix, '/matrix', asked),
        progresses: await Promise.all(
          readingsOf({ reading: 'resolved' }, frame.parties).map((reading) =>
            get(progress, '/progress', { ...asked, reading }),
          ),
        ),
      };
    case 'audit': {
      const { body } = await client.get('/v1/audit').expect(200);
      const { data } = z.object({ data: z.array(z.custom<AuditEntry>()) }).parse(body);
      // Its entries are of today: what is recorded of the demonstration happened before anybody looked at it.
      const question = { ...frame.question, knownAt: new Date().toISOString() };
      return { kind, frame: { ...frame, question }, entries: data.toReversed() };
    }
  }
}

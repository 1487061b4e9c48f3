import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { add, asOwner } from './people.ts';
import { expect } from './test.ts';

/*
 * The demonstration record as it stood on the eve of a day, in a process of its own: what is entered there touches no
 * figure that another test looks at.
 */
interface Thing {
  key: string;
  [field: string]: unknown;
}
interface Word extends Thing {
  item: string;
  effectiveOn: string;
  meeting: string | null;
  sources: string[];
  continuedBy: string | null;
}

const seed = path.resolve(import.meta.dirname, '../../../prisma/seed/turkiye-armenia');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(seed, `${file}.json`), 'utf8'));
const ref = (key: string) => `key:${key}`;

/** The end of the period that a date names, to compare it by. */
const endOf = (date: string): string => (date.length === 10 ? date : `${date}-99`);

/** @returns the slug of the copy */
export async function recordBefore(day: string, settings: object = {}): Promise<string> {
  const api = await asOwner();
  const slug = `copy-${randomUUID().slice(0, 8)}`;
  const post = (place: string, data: object) => add(api, `/v1/processes${place}`, data);
  const { title, goal } = read('process') as { title: object; goal: object };
  await post('', { slug, title, goal, startedOn: '2021-12-15' });

  const words = (read('assertions') as Word[]).filter(({ effectiveOn }) => endOf(effectiveOn) < day);
  const items = (read('items') as Thing[]).filter(({ key }) => words.some(({ item }) => item === key));
  const meetings = (
    read('meetings') as (Thing & { heldOn: string; sources: string[]; participants: string[] })[]
  ).filter(({ heldOn }) => endOf(heldOn) < day);
  const cited = new Set(words.flatMap(({ sources }) => sources));

  for (const { key, level, title: name } of read('tracks') as Thing[])
    await post(`/${slug}/tracks`, { key, level, title: name });
  for (const { key, role, name, representatives } of read('parties') as (Thing & {
    representatives: Thing[];
  })[]) {
    await post(`/${slug}/parties`, { key, role, name });
    for (const person of representatives)
      await post(`/${slug}/representatives`, { ...person, party: ref(key) });
  }
  for (const source of (read('sources') as Thing[]).filter(({ key }) => cited.has(key))) {
    const { date, ...rest } = source;
    await post(`/${slug}/sources`, { ...rest, publishedOn: date });
  }
  for (const { key, kind, theme, title: name, obligors } of items)
    await post(`/${slug}/items`, {
      key,
      kind,
      theme,
      title: name,
      obligors: (obligors as string[]).map(ref),
    });
  for (const { key, track, ordinal, status, format, heldOn, title: name, participants } of meetings)
    await post(`/${slug}/meetings`, {
      key,
      track: ref(track as string),
      ordinal,
      status,
      format,
      heldOn,
      title: name,
      participants: participants.map(ref),
    });
  await post(`/${slug}/assertions/batch`, {
    assertions: words
      .toSorted((a, b) => (endOf(a.effectiveOn) < endOf(b.effectiveOn) ? -1 : 1))
      .map(({ item, meeting, continuedBy, sources, ...word }) => ({
        ...word,
        item: ref(item),
        meeting: meeting === null ? null : ref(meeting),
        continuedBy: continuedBy === null ? null : ref(continuedBy),
        sources: sources.map((source) => ({ source: ref(source) })),
      })),
  });
  if (Object.keys(settings).length > 0) {
    const { etag = '*' } = (await api.get(`/v1/processes/${slug}`)).headers();
    const answer = await api.patch(`/v1/processes/${slug}`, {
      data: settings,
      headers: { 'if-match': etag },
    });
    expect(answer.status(), await answer.text()).toBe(200);
  }
  await api.dispose();
  return slug;
}

/** Takes a copy out again, so that no list of processes grows with the tests. */
export async function removeCopy(slug: string): Promise<void> {
  const api = await asOwner();
  const { etag = '*' } = (await api.get(`/v1/processes/${slug}`)).headers();
  await api.patch(`/v1/processes/${slug}`, { data: { archived: true }, headers: { 'if-match': etag } });
  await api.dispose();
}

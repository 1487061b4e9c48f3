import { textOf } from '../../lib/form-text.ts';
import type { Control } from './controls.ts';
import { everyTrack } from './lens.ts';

/** What any number of can be chosen; none of them means all. */
const filters: readonly Control[] = ['kind', 'theme', 'obligor'];

/**
 * The address after a choice: what the form says of what it offers, and of everything else what the address said before.
 *
 * @param before query of the address before the choice
 * @param form the form as it stands; `tracks` counts the tracks there are
 * @param offers what can be chosen in it
 * @param usual what need not be said
 */
export function addressOfForm(
  before: URLSearchParams,
  form: FormData,
  offers: readonly Control[],
  usual: { reading: string; method: string },
): string {
  const search = without(before, offers);
  const text = (name: string) => textOf(form, name);
  const tracks = form.getAll('track').filter((value) => typeof value === 'string');
  const all = tracks.length === 0 || String(tracks.length) === text('tracks');
  if (offers.includes('track')) {
    for (const track of all ? [everyTrack] : tracks) search.append('track', track);
  }
  for (const name of ['reading', 'method'] as const) {
    if (text(name) !== '' && text(name) !== usual[name]) search.set(name, text(name));
  }
  for (const name of ['asOf', 'since']) if (text(name) !== '') search.set(name, text(name));
  if (text('knownAt') !== '') search.set('knownAt', `${text('knownAt').slice(0, 16)}:00Z`);
  for (const name of filters) {
    for (const value of form.getAll(name)) if (typeof value === 'string') search.append(name, value);
  }
  return `?${search.toString()}`;
}

/** The address as of another day; '' for today. */
export function addressAsOf(before: URLSearchParams, day: string): string {
  const search = without(before, ['asOf']);
  if (day !== '') search.set('asOf', day);
  return `?${search.toString()}`;
}

/** The address without one thing that is filtered by. */
export function addressWithout(before: URLSearchParams, name: string, value: string): string {
  const kept = [...before].filter(([each, said]) => each !== name || said !== value);
  return `?${new URLSearchParams(kept).toString()}`;
}

/** The address with what is usual of what can be chosen; null where it is that already. */
export function plainAddress(before: URLSearchParams, offers: readonly Control[]): string | null {
  return offers.some((name) => before.has(name)) ? `?${without(before, offers).toString()}` : null;
}

function without(search: URLSearchParams, unwanted: readonly string[]): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => !unwanted.includes(name)));
}

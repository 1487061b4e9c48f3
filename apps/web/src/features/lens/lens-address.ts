import { textOf } from '../../lib/form-text.ts';
import { everyTrack } from './lens.ts';

const names = ['track', 'reading', 'method', 'asOf', 'knownAt'];

/**
 * The address after a choice: what the form says of the lens, and of everything else what the address said before.
 *
 * @param before query of the address before the choice
 * @param form the form as it stands; `tracks` counts the tracks there are
 * @param usual what need not be said
 */
export function addressOfForm(
  before: URLSearchParams,
  form: FormData,
  usual: { reading: string; method: string },
): string {
  const search = without(before, names);
  const text = (name: string) => textOf(form, name);
  const tracks = form.getAll('track').filter((value) => typeof value === 'string');
  const all = tracks.length === 0 || String(tracks.length) === text('tracks');
  for (const track of all ? [everyTrack] : tracks) search.append('track', track);
  for (const name of ['reading', 'method'] as const) {
    if (text(name) !== '' && text(name) !== usual[name]) search.set(name, text(name));
  }
  if (text('asOf') !== '') search.set('asOf', text('asOf'));
  if (text('knownAt') !== '') search.set('knownAt', `${text('knownAt').slice(0, 16)}:00Z`);
  return `?${search.toString()}`;
}

/** The address with the usual lens; null where it is that already. */
export function plainAddress(before: URLSearchParams): string | null {
  return names.some((name) => before.has(name)) ? `?${without(before, names).toString()}` : null;
}

function without(search: URLSearchParams, unwanted: readonly string[]): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => !unwanted.includes(name)));
}

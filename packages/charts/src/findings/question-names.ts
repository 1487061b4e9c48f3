import type { Party, Track } from '@parley/contracts';
import { plain, type Words } from '@parley/words';

export const readings = ['resolved', 'joint', 'any'] as const;
export const methods = ['pam@1', 'weighted@1', 'full-share@1', 'high-completion@1', 'agreement@1'] as const;

/** A reading by name: "Resolved", "Joint texts only", "As Armenia says". */
export function readingName(reading: string, parties: readonly Party[], locale: string, t: Words): string {
  const known = readings.find((name) => name === reading);
  if (known) return t(`reading.${known}`);
  const party = parties.find(({ key }) => reading === `party:${key}`);
  return party ? t('reading.party', { party: plain(party.name, locale) }) : reading;
}

/** A method by name, with its version. */
export function methodName(method: string, t: Words): string {
  const known = methods.find((name) => name === method);
  return known ? t(`method.${known}`) : method;
}

/** The tracks that are looked at: their names, or that it is all of them. */
export function tracksName(
  { tracks: keys }: { tracks: readonly string[] },
  tracks: readonly Track[],
  locale: string,
  t: Words,
): string {
  const chosen = tracks.filter(({ key }) => keys.includes(key));
  if (chosen.length === 0) return t('lens.allTracks');
  return new Intl.ListFormat(locale).format(chosen.map(({ title }) => plain(title, locale)));
}

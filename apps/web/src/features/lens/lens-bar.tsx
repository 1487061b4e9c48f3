import { getLocale, getTranslations } from 'next-intl/server';
import type { Party, Track } from '@parley/contracts';
import { lastDayOf } from '../../lib/edtf.ts';
import { plain } from '../../lib/localized.ts';
import type { Lens } from './lens.ts';
import { faultsOf, methods, readings, usualMethod, usualReading } from './lens.ts';
import { methodName, readingName, tracksName } from './lens-words.ts';
import { LensForm } from './lens-form.tsx';

/** The one set of controls of a process: which meetings, whose account, which method, as of when, known when. */
export async function LensBar(props: { lens: Lens; tracks: readonly Track[]; parties: readonly Party[] }) {
  const { lens, tracks, parties } = props;
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const sides = parties.filter(({ role }) => role === 'party').map(({ key }) => `party:${key}`);
  const sound = faultsOf(lens).length === 0;
  return (
    <LensForm
      words={{
        title: t('lens.title'),
        track: t('lens.track'),
        reading: t('lens.reading'),
        method: t('lens.method'),
        asOf: t('lens.asOf'),
        knownAt: t('lens.knownAt'),
        today: t('lens.today'),
        now: t('lens.now'),
        apply: t('lens.apply'),
        reset: t('lens.reset'),
        tracks: tracksName(lens, tracks, locale, t),
      }}
      tracks={tracks.map(({ key, title }) => ({
        value: key,
        name: plain(title, locale),
        chosen: lens.tracks.length === 0 || lens.tracks.includes(key),
      }))}
      readings={[...readings, ...sides].map((value) => ({
        value,
        name: readingName(value, parties, locale, t),
        chosen: value === lens.reading,
      }))}
      methods={methods.map((value) => ({ value, name: methodName(value, t), chosen: value === lens.method }))}
      asOf={lens.asOf !== null && sound ? lastDayOf(lens.asOf) : ''}
      knownAt={lens.knownAt !== null && sound ? new Date(lens.knownAt).toISOString().slice(0, 16) : ''}
      usual={{ reading: usualReading, method: usualMethod }}
    />
  );
}

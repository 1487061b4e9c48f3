import { getLocale, getTranslations } from 'next-intl/server';
import type { Party, Track } from '@parley/contracts';
import { dateText, lastDayOf, plain } from '@parley/words';
import { loadItems, loadMeetings } from '../process/load.ts';
import { controlsOf, type Screen, takenBy } from './controls.ts';
import { chipsOf, filtersOf, sinceChoices } from './lens-filters.ts';
import { LensForm } from './lens-form.tsx';
import type { Lens } from './lens.ts';
import { faultsOf, usualMethod, usualReading } from './lens.ts';
import { methodName, methods, readingName, readings, tracksName } from '@parley/charts/findings';
import { stepsOf } from './meeting-steps.ts';
import { stepNames } from './step-names.ts';

interface Props {
  screen: Screen;
  lens: Lens;
  slug: string;
  tracks: readonly Track[];
  parties: readonly Party[];
}

/**
 * The one set of controls of a process: which meetings and items, whose account, which method, as of when, known when; of
 * these what the screen takes.
 */
export async function LensBar({ screen, lens: whole, slug, tracks, parties }: Props) {
  const lens = takenBy(screen, whole);
  const offers = controlsOf[screen];
  const [locale, t, items, meetings] = await Promise.all([
    getLocale(),
    getTranslations(),
    loadItems(slug),
    loadMeetings(slug),
  ]);
  const sides = parties.filter(({ role }) => role === 'party').map(({ key }) => `party:${key}`);
  const isSound = faultsOf(lens).length === 0;
  const timed = isSound ? lens : { ...lens, asOf: null };
  const filters = filtersOf(lens, { items, parties }, locale, t).filter(({ name }) =>
    offers.some((offered) => offered === name),
  );
  const steps = stepsOf(meetings, timed);
  const since = sinceChoices(lens, steps.held, locale, t);
  const knownAt = lens.knownAt !== null && isSound ? new Date(lens.knownAt).toISOString() : null;
  const chips = chipsOf(lens, { filters, since, knownAt }, locale, t);
  const shownTracks = tracksName(lens, tracks, locale, t);
  return (
    <LensForm
      words={{
        title: t('lens.title'),
        summary: [
          ...(offers.includes('track') ? [shownTracks] : []),
          ...(offers.includes('reading') ? [readingName(lens.reading, parties, locale, t)] : []),
          ...(offers.includes('asOf')
            ? [lens.asOf !== null && isSound ? dateText(lens.asOf, locale) : t('lens.today')]
            : []),
        ].join(' · '),
        reading: t('lens.reading'),
        method: t('lens.method'),
        asOf: t('lens.asOf'),
        knownAt: t('lens.knownAt'),
        since: t('lens.since'),
        today: t('lens.today'),
        now: t('lens.now'),
        apply: t('lens.apply'),
        reset: t('lens.reset'),
        more: t('lens.more'),
        moreCount: chips.length === 0 ? '' : String(chips.length),
        chips: t('lens.chips'),
        steps: t('lens.steps'),
        earlier: t('lens.earlier'),
        later: t('lens.later'),
      }}
      offers={offers}
      tracks={{
        name: 'track',
        label: t('lens.track'),
        summary: shownTracks,
        choices: tracks.map(({ key, title }) => ({
          value: key,
          name: plain(title, locale),
          chosen: lens.tracks.length === 0 || lens.tracks.includes(key),
        })),
      }}
      readings={[...readings, ...sides].map((value) => ({
        value,
        name: readingName(value, parties, locale, t),
        chosen: value === lens.reading,
      }))}
      methods={methods.map((value) => ({ value, name: methodName(value, t), chosen: value === lens.method }))}
      asOf={lens.asOf !== null && isSound ? lastDayOf(lens.asOf) : ''}
      knownAt={knownAt?.slice(0, 16) ?? ''}
      since={since}
      filters={filters}
      chips={chips}
      steps={!offers.includes('asOf') || steps.held.length === 0 ? null : stepNames(steps, timed, locale, t)}
      usual={{ reading: usualReading, method: usualMethod }}
    />
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import type { FrozenQuestion, Party, Track } from '@parley/contracts';
import { dateText, instantText, plain } from '@parley/words';
import { methodName, readingName, themeName, tracksName } from '@parley/charts/findings';

interface Props {
  of: Partial<FrozenQuestion> & Omit<FrozenQuestion, 'asOf' | 'knownAt' | 'since'>;
  tracks: readonly Track[];
  parties: readonly Party[];
}

/** What a report answers, in words. */
export async function QuestionLine({ of, tracks, parties }: Props) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const sides = of.obligor.map((key) => {
    const party = parties.find((each) => each.key === key);
    return party === undefined ? key : plain(party.name, locale);
  });
  const told = [
    // A schedule has it as it was named to the service.
    ...(of.item === null ? [] : [of.item.replace(/^key:/, '')]),
    ...(of.asOf === undefined ? [] : [t('reporting.asOf', { date: dateText(of.asOf, locale) })]),
    ...(of.knownAt === undefined
      ? []
      : [t('reporting.knownAt', { instant: instantText(of.knownAt, locale) })]),
    ...(of.since === undefined || of.since === null ? [] : [t('reporting.since', { point: of.since })]),
    tracksName({ tracks: of.track }, tracks, locale, t),
    readingName(of.reading, parties, locale, t),
    methodName(of.method, t),
    ...of.theme.map((theme) => themeName(theme, t)),
    ...of.itemKind.map((kind) => t(`kind.${kind}`)),
    ...sides,
  ];
  return <p className="text-ink-2 mt-1 text-sm break-words">{capital(told.join(' · '), locale)}</p>;
}

const capital = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

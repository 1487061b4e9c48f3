import type { ReportKind } from '@parley/contracts';
import { methodName, readingName, themeName, tracksName } from '@parley/charts/findings';
import { dateText, instantText, localeNames, plain } from '@parley/words';
import type { Fact } from '../model/report.ts';
import type { Telling } from './telling.ts';

/** The question in a reader's words; what was not narrowed is not told, but for tracks, reading and method. */
export function parametersOf(
  kind: ReportKind,
  { frame, locale, t }: Telling,
  revision: number | null,
): Fact[] {
  const { question, process, parties, tracks } = frame;
  const listed = (names: readonly string[]) => new Intl.ListFormat(locale).format(names);
  const obligors = parties.filter(({ key }) => question.obligors.includes(key));
  const facts: (Fact | null)[] = [
    { name: t('reports.parameter.kind'), value: t(`reports.kind.${kind}`) },
    { name: t('reports.parameter.process'), value: plain(process.title, locale) },
    { name: t('lens.asOf'), value: dateText(question.asOf, locale) },
    { name: t('lens.knownAt'), value: instantText(question.knownAt, locale) },
    ...(kind === 'audit'
      ? []
      : [
          { name: t('lens.reading'), value: readingName(question.reading, parties, locale, t) },
          { name: t('lens.method'), value: `${methodName(question.method, t)} (${question.method})` },
          { name: t('lens.track'), value: tracksName(question, tracks, locale, t) },
        ]),
    question.kinds.length === 0
      ? null
      : { name: t('lens.kind'), value: listed(question.kinds.map((each) => t(`kind.${each}`))) },
    question.themes.length === 0
      ? null
      : { name: t('lens.theme'), value: listed(question.themes.map((each) => themeName(each, t))) },
    question.obligors.length === 0
      ? null
      : { name: t('lens.obligor'), value: listed(obligors.map(({ name }) => plain(name, locale))) },
    question.since === null ? null : { name: t('lens.since'), value: question.since },
    revision === null ? null : { name: t('reports.parameter.revision'), value: String(revision) },
    { name: t('reports.parameter.language'), value: localeNames[locale].name },
    { name: t('reports.parameter.clearance'), value: t(`label.${question.clearance}`) },
  ];
  return facts.filter((fact) => fact !== null);
}

/** The same for machines. What is left out is as the API takes it by default. */
export function questionOf(kind: ReportKind, { frame }: Telling): Readonly<Record<string, string>> {
  const { question, process } = frame;
  const all = {
    process: process.slug,
    kind,
    language: question.language,
    clearance: question.clearance,
    asOf: question.asOf,
    knownAt: question.knownAt,
    reading: question.reading,
    method: question.method,
    track: question.tracks.join(' '),
    itemKind: question.kinds.join(' '),
    theme: question.themes.join('\n'),
    obligor: question.obligors.join(' '),
    since: question.since ?? '',
    item: question.item ?? '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

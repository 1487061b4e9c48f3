import { higherOf, type Label, type ReportKind } from '@parley/contracts';
import type { Report, ReportPart } from '../model/report.ts';
import { parametersOf, questionOf } from './parameters.ts';
import type { Telling } from './telling.ts';

/** What a builder has to say for itself; the rest is alike in every report. */
export interface Told {
  title: string;
  subtitle: string;
  parts: readonly ReportPart[];
  methodology: readonly string[];
  /** All that was used, for its labels. What was cited is added here. */
  used: readonly { label: Label }[];
  /** Null where it is not told of one revision. */
  revision: number | null;
  digest: string;
}

export function reportOf(kind: ReportKind, telling: Telling, told: Told): Report {
  const { frame, locale, t, notes } = telling;
  const label = [frame.process, ...told.used, ...notes.labels()]
    .map((each) => each.label)
    .reduce(higherOf, 'public');
  return {
    kind,
    language: locale,
    title: told.title,
    subtitle: told.subtitle,
    banner: { label, text: t(`reports.banner.${label}`) },
    parameters: parametersOf(kind, telling, told.revision),
    question: questionOf(kind, telling),
    parts: told.parts,
    headings: {
      question: t('reports.heading.question'),
      methodology: t('reports.heading.methodology'),
      sources: t('reports.heading.sources'),
      digest: t('reports.heading.digest'),
    },
    methodology: [...told.methodology, t('reports.about.times'), t('reports.about.digest')],
    sources: notes.list(),
    digest: told.digest,
  };
}

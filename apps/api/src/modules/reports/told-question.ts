import {
  frozenQuestion,
  type FrozenQuestion,
  type Label,
  label,
  type ReportKind,
  reportKind,
  reportLanguage,
} from '@parley/contracts';
import type { Carried } from '@parley/reports';

/** What a file says that it answers, once it is known to be a question at all. */
export interface ToldQuestion {
  /** By its slug at that time. */
  process: string;
  kind: ReportKind;
  language: 'en' | 'tr' | 'hy';
  label: Label;
  question: FrozenQuestion;
}

/** Null where it is none: whoever has changed a file may have put anything into it. */
export function toldBy({ kind, language, question }: Carried): ToldQuestion | null {
  const {
    process,
    clearance,
    track,
    itemKind,
    theme,
    obligor,
    since = null,
    item = null,
    ...rest
  } = question;
  const asked = frozenQuestion.safeParse({
    ...rest,
    track: listOf(track),
    itemKind: listOf(itemKind),
    // The one list whose words may have spaces in them.
    theme: listOf(theme, '\n'),
    obligor: listOf(obligor),
    since,
    item,
  });
  const known = [
    reportKind.safeParse(kind),
    reportLanguage.safeParse(language),
    label.safeParse(clearance),
  ] as const;
  const [ofKind, inLanguage, upTo] = known;
  if (!asked.success || !ofKind.success || !inLanguage.success || !upTo.success || process === undefined)
    return null;
  return { process, kind: ofKind.data, language: inLanguage.data, label: upTo.data, question: asked.data };
}

const listOf = (joined: string | undefined, by = ' '): string[] => joined?.split(by) ?? [];

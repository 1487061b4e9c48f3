import { themeName } from '@parley/charts/findings';
import { dateText, plain } from '@parley/words';
import type { ItemFacts } from '../facts/facts.ts';
import type { ReportPart, Run } from '../model/report.ts';
import { list, named, paragraph } from '../telling/parts.ts';
import type { Telling } from '../telling/telling.ts';

/** What the item is: kind, theme, who promised it, by when, on what condition, how long it took. */
export function headParts({ item, lag, history }: ItemFacts, telling: Telling): ReportPart[] {
  const { frame, locale, t, notes } = telling;
  const obligors = frame.parties.filter(({ key }) => item.obligors.some((obligor) => obligor.key === key));
  const facts: (readonly [name: string, text: string] | null)[] = [
    [t('lens.kind'), t(`kind.${item.kind}`)],
    [t('lens.theme'), themeName(item.theme, t)],
    item.code === null ? null : [t('reports.item.code'), item.code],
    obligors.length === 0
      ? null
      : [
          t('lens.obligor'),
          new Intl.ListFormat(locale).format(obligors.map(({ name }) => plain(name, locale))),
        ],
    item.dueOn === null
      ? null
      : [
          t('reports.item.due'),
          [dateText(item.dueOn, locale), item.dueNote === null ? null : plain(item.dueNote, locale)]
            .filter((part) => part !== null)
            .join(' – '),
        ],
    item.linkage === null ? null : [t('reports.item.linkage'), plain(item.linkage, locale)],
  ];
  const lines: Run[][] = facts.filter((fact) => fact !== null).map(([name, text]) => named(name, text, t));
  const own = notes.of(item.sources.map(({ key }) => key));
  const waited = lag.items.find((each) => each.item.key === history.item.key);
  return [
    ...(item.description === null ? [] : [paragraph(plain(item.description, locale), own)]),
    ...list(lines),
    ...(waited === undefined ? [] : [paragraph(lagText(waited, telling))]),
  ];
}

function lagText(waited: ItemFacts['lag']['items'][number], { locale, t }: Telling): string {
  const agreed = dateText(waited.agreedOn, locale);
  if (waited.fullOn !== null)
    return t('itemLag.full', { agreed, full: dateText(waited.fullOn, locale), count: waited.days });
  return t(`itemLag.${waited.end === 'closed' ? 'closed' : 'open'}`, { agreed, count: waited.days });
}

import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Party, Source, Term } from '@parley/contracts';
import { precise } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { levelOf } from '@parley/charts/findings';
import { AssertionLine } from '../../../../../features/record/assertion-line.tsx';
import { LevelSwatch } from '../../../../../features/record/level-swatch.tsx';
import { Text } from '../../../../../features/record/text.tsx';

/** What terms rest on. */
export interface Evidence {
  assertions: readonly Assertion[];
  parties: readonly Party[];
  sources: readonly Source[];
}

interface Props {
  term: Term;
  isWeighted: boolean;
  evidence: Evidence;
  lens: Lens;
  slug: string;
}

/** One item: what it counts for, what it gives, and on request the words that rests on. */
export function TermRow({ term, isWeighted, evidence, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { item, level, value, weight, contribution, exact } = term;
  const said = evidence.assertions.filter(({ key }) => term.assertions.some((each) => each.key === key));
  return (
    <tr className="align-top">
      <th scope="row" className="text-ink w-full align-top">
        <PlaceLink href={`/processes/${slug}/items/${item.key}${searchOf(lens)}`} className="link">
          <Text of={item.title} />
        </PlaceLink>{' '}
        <span className="text-ink-3 text-xs">{item.key}</span>
        <span className="text-ink-2 mt-1 flex items-center gap-2 text-xs font-normal sm:hidden print:hidden">
          <LevelSwatch level={levelOf(level)} />
          {t(`level.${levelOf(level)}`)} · {value}
        </span>
        <details className="text-ink-2 mt-1 text-xs font-normal">
          <summary className="hover:text-ink">
            {t('explain.restsOn', { count: term.assertions.length, sources: term.sources.length })}
          </summary>
          <ul className="border-rule mt-2 mb-1 max-w-(--measure) space-y-3 border-s ps-4">
            {said.map((assertion) => (
              <li key={assertion.key}>
                <AssertionLine
                  assertion={assertion}
                  parties={evidence.parties}
                  sources={evidence.sources}
                  correctedBy={undefined}
                  withMeeting
                />
              </li>
            ))}
          </ul>
        </details>
      </th>
      <td className="max-sm:hidden print:table-cell">
        <span className="flex items-center gap-2 whitespace-nowrap">
          <LevelSwatch level={levelOf(level)} />
          {t(`level.${levelOf(level)}`)}
        </span>
      </td>
      <td className="figure max-sm:hidden print:table-cell">{value}</td>
      {isWeighted && <td className="figure">{weight}</td>}
      <td className="figure font-semibold">{precise(contribution, locale)}</td>
      <td className="figure text-ink-2 max-sm:hidden print:table-cell">{exact}</td>
    </tr>
  );
}

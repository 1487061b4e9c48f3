import { useLocale, useTranslations } from 'next-intl';
import type { Explanation } from '@parley/contracts';
import { decimal, noFigure, precise } from '@parley/words';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { TermRow } from './term-row.tsx';
import type { Evidence } from './term-row.tsx';

interface Props {
  explanation: Explanation;
  evidence: Evidence;
  lens: Lens;
  slug: string;
}

/** The terms, what each gives to the score, and their sum. */
export function TermsTable({ explanation, evidence, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { terms, score } = explanation;
  const isWeighted = terms.some(({ weight }) => weight !== 1);
  return (
    <table className="data-table mt-8" data-testid="terms">
      <caption className="sr-only">{t('explain.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matrix.item')}</th>
          <th scope="col" className="max-sm:hidden print:table-cell">
            {t('matrix.implementation')}
          </th>
          <th scope="col" className="figure max-sm:hidden print:table-cell">
            {t('explain.value')}
          </th>
          {isWeighted && (
            <th scope="col" className="figure">
              {t('explain.weight')}
            </th>
          )}
          <th scope="col" className="figure">
            {t('explain.gives')}
          </th>
          <th scope="col" className="figure max-sm:hidden print:table-cell">
            {t('explain.exact')}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <TermRow key={term.item.key} {...{ term, isWeighted, evidence, lens, slug }} />
        ))}
      </tbody>
      <tfoot>
        <tr className="font-semibold">
          <th scope="row" className="text-ink font-semibold">
            {t('explain.sum')}
          </th>
          <td className="max-sm:hidden print:table-cell">{noFigure}</td>
          <td className="figure max-sm:hidden print:table-cell">{noFigure}</td>
          {isWeighted && <td className="figure">{noFigure}</td>}
          <td className="figure">
            {explanation.precise === null ? noFigure : precise(explanation.precise, locale)}
          </td>
          <td className="figure max-sm:hidden print:table-cell">{explanation.exact ?? noFigure}</td>
        </tr>
        <tr>
          <th scope="row">{t('explain.rounded')}</th>
          <td className="max-sm:hidden print:table-cell">{noFigure}</td>
          <td className="figure max-sm:hidden print:table-cell">{noFigure}</td>
          {isWeighted && <td className="figure">{noFigure}</td>}
          <td className="figure text-accent font-semibold">
            {score === null ? noFigure : decimal(score, locale)}
          </td>
          <td className="figure max-sm:hidden print:table-cell">{noFigure}</td>
        </tr>
      </tfoot>
    </table>
  );
}

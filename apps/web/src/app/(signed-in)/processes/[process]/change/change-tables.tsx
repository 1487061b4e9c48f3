import { useTranslations } from 'next-intl';
import type { ShownFlow, Step } from '@parley/charts/change';

/** The steps of the score, with what each means. */
export function StepTable({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations();
  return (
    <table className="data-table">
      <caption className="sr-only">{t('change.stepTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('change.step')}</th>
          <th scope="col" className="figure">
            {t('change.points')}
          </th>
          <th scope="col">{t('change.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ key, name, text, about }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="figure font-semibold">{text}</td>
            <td>{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which items went which way. */
export function FlowTable({
  flows,
  nameOf,
}: {
  flows: readonly ShownFlow[];
  nameOf: (standing: ShownFlow['from']) => string;
}) {
  const t = useTranslations();
  return (
    <table className="data-table">
      <caption className="sr-only">{t('change.flowTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('change.before')}</th>
          <th scope="col">{t('change.after')}</th>
          <th scope="col" className="figure">
            {t('table.items')}
          </th>
          <th scope="col">{t('change.which')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map(({ from, to, items }) => (
          <tr key={`${from} ${to}`}>
            <td>{nameOf(from)}</td>
            <td>{nameOf(to)}</td>
            <td className="figure font-semibold">{items.length}</td>
            <td>{items.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

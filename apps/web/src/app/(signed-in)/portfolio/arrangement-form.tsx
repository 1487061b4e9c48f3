import { useTranslations } from 'next-intl';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { isNarrowed, orders, standings } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';

/** What to list, and how. It is sent as an address, so it works without a script, too. */
export function ArrangementForm({ arrangement }: { arrangement: Arrangement }) {
  const t = useTranslations();
  const { name, status, order } = arrangement;
  return (
    <form
      method="get"
      aria-label={t('portfolio.arrange')}
      className="no-print mb-6 grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-[1.6fr_1fr_1fr_auto]"
    >
      <label className="block min-w-0 max-sm:col-span-2">
        <span className="label">{t('portfolio.name')}</span>
        <input key={name} type="search" name="name" defaultValue={name} maxLength={200} className="field" />
      </label>
      <label className="block min-w-0">
        <span className="label">{t('portfolio.status')}</span>
        <select key={status} name="status" defaultValue={status ?? ''} className="field">
          <option value="">{t('portfolio.everyStatus')}</option>
          {standings.map((each) => (
            <option key={each} value={each}>
              {t(`processStatus.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="block min-w-0">
        <span className="label">{t('portfolio.sort')}</span>
        <select key={order} name="sort" defaultValue={order} className="field">
          {orders.map((each) => (
            <option key={each} value={each}>
              {t(`portfolio.by.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="flex items-center gap-4 max-sm:col-span-2">
        <button type="submit" className="button min-h-10">
          {t('portfolio.show')}
        </button>
        {isNarrowed(arrangement) && (
          <PlaceLink href="/" className="link text-ink-2 text-sm">
            {t('lens.reset')}
          </PlaceLink>
        )}
      </div>
    </form>
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import type { Webhook } from '@parley/contracts';
import { dateText } from '@parley/words';
import { PlaceLink } from '../../../../features/frame/place-link.tsx';
import { Standing } from './standing.tsx';

/** A webhook among others: where it leads, what it is told, and how it fares. Never its secret. */
export async function WebhookRow({ webhook }: { webhook: Webhook }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { id, url, description, events, processes, clearance, createdBy, createdAt } = webhook;
  return (
    <li className="border-rule border-b py-5">
      <h3 className="text-lg break-all">
        <PlaceLink href={`/settings/webhooks/${id}`} className="link">
          {url}
        </PlaceLink>
      </h3>
      {description !== '' && <p className="mt-1 break-words">{description}</p>}
      <div className="mt-1">
        <Standing webhook={webhook} />
      </div>
      <p className="text-ink-3 mt-1 text-xs">
        {t('webhooks.eventCount', { count: events?.length ?? 0 })}
        {` · ${t('webhooks.processCount', { count: processes?.length ?? 0 })}`}
        {` · ${t('settings.sees', { label: t(`label.${clearance}`) })}`}
        {` · ${t('settings.madeBy', { name: createdBy, date: dateText(createdAt.slice(0, 10), locale) })}`}
      </p>
    </li>
  );
}

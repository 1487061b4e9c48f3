import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getWebhook, listWebhookDeliveries } from '@parley/contracts';
import type { Organization } from '@parley/contracts';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { ask } from '../../../../../lib/api.ts';
import { SettingsFrame } from '../../settings-frame.tsx';
import { TwoColumns } from '../../two-columns.tsx';
import { loadChoices } from '../choices.ts';
import { DeliveryEntry } from '../delivery-entry.tsx';
import { addressOf, statusIn, statuses } from '../shown-deliveries.ts';
import type { Shown } from '../shown-deliveries.ts';
import { Standing } from '../standing.tsx';
import { WebhookActions } from '../webhook-actions.tsx';
import { WebhookChanges } from '../webhook-changes.tsx';
import { WhileWaiting } from '../while-waiting.tsx';

type Props = PageProps<'/settings/webhooks/[webhook]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('settings.webhooks') };
}

export default async function WebhookPage({ params, searchParams }: Props) {
  const [{ webhook }, search] = await Promise.all([params, searchParams]);
  const cursor = typeof search.cursor === 'string' ? search.cursor : null;
  const shown = { id: webhook, status: statusIn(search.status), cursor };
  return (
    <SettingsFrame view="webhooks">
      {(organization) => <OneWebhook organization={organization} shown={shown} />}
    </SettingsFrame>
  );
}

async function OneWebhook({ organization, shown }: { organization: Organization; shown: Shown }) {
  const params = { webhook: shown.id };
  const [t, webhook, choices, { data: deliveries, page }] = await Promise.all([
    getTranslations(),
    ask(getWebhook, { params }),
    loadChoices(organization),
    ask(listWebhookDeliveries, {
      params,
      query: { limit: 20, status: shown.status ?? undefined, cursor: shown.cursor ?? undefined },
    }),
  ]);
  return (
    <>
      <p className="text-sm">
        <PlaceLink href="/settings/webhooks" className="link text-ink-2">
          {t('webhooks.allOfThem')}
        </PlaceLink>
      </p>
      <div className="mt-2 mb-10 space-y-2">
        <h2 className="text-2xl break-all">{webhook.url}</h2>
        {webhook.description !== '' && <p className="break-words">{webhook.description}</p>}
        <Standing webhook={webhook} />
        <div className="pt-2">
          <WebhookActions webhook={webhook} />
        </div>
      </div>
      <TwoColumns
        title={t('webhooks.deliveries')}
        asideTitle={t('webhooks.change')}
        aside={<WebhookChanges choices={choices} webhook={webhook} />}
      >
        <nav aria-label={t('webhooks.show')} className="no-print flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {[null, ...statuses].map((status) => (
            <PlaceLink
              key={status}
              href={addressOf({ ...shown, status, cursor: null })}
              aria-current={status === shown.status ? 'page' : undefined}
              className="link text-ink-2 aria-[current]:text-ink aria-[current]:font-semibold"
            >
              {status === null ? t('webhooks.everyDelivery') : t(`webhooks.delivery.${status}`)}
            </PlaceLink>
          ))}
        </nav>
        {deliveries.length === 0 && <p className="text-ink-2 py-5">{t('webhooks.noDeliveries')}</p>}
        <ul className="mt-2">
          {deliveries.map((delivery) => (
            <DeliveryEntry key={delivery.id} webhook={webhook.id} delivery={delivery} />
          ))}
        </ul>
        {page.hasMore && (
          <p className="no-print mt-6 text-sm">
            <PlaceLink href={addressOf({ ...shown, cursor: page.nextCursor })} className="link">
              {t('webhooks.older')}
            </PlaceLink>
          </p>
        )}
        {deliveries.some(({ status, byHand }) => byHand && status === 'waiting') && <WhileWaiting />}
      </TwoColumns>
    </>
  );
}

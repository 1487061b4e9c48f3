import { getLocale, getTranslations } from 'next-intl/server';
import type { WebhookDelivery } from '@parley/contracts';
import { instantText } from '@parley/words';
import { Redeliver } from './redeliver.tsx';

interface Props {
  webhook: string;
  delivery: WebhookDelivery;
}

/** An event on its way to a webhook: what became of it, and opened, what was sent and answered. */
export async function DeliveryEntry({ webhook, delivery }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { id, event, status, byHand, attempts, nextAttemptAt, failure, lastAttempt } = delivery;
  const answered = lastAttempt?.answer;
  return (
    <li className="border-rule border-b py-3">
      <details>
        <summary className="text-sm">
          <code className="break-all">{event.type}</code>{' '}
          <span className={status === 'given_up' ? 'text-accent font-medium' : 'text-ink-2'}>
            {t(`webhooks.delivery.${status}`)}
            {answered && ` · HTTP ${answered.status}`}
          </span>
          <span className="text-ink-3 block text-xs sm:ps-4">
            {instantText(event.occurredAt, locale)}
            {byHand && ` · ${t('webhooks.byHand')}`}
            {` · ${t('webhooks.attempts', { count: attempts })}`}
          </span>
        </summary>
        <div className="mt-3 space-y-3 text-sm sm:ps-4">
          {failure !== null && <p className="text-accent">{t(`webhooks.failure.${failure}`)}</p>}
          {nextAttemptAt !== null && (
            <p className="text-ink-2">
              {t('webhooks.nextAt', { instant: instantText(nextAttemptAt, locale) })}
            </p>
          )}
          {lastAttempt === null ? (
            <p className="text-ink-2">{t('webhooks.notTried')}</p>
          ) : (
            <>
              <p className="text-ink-2">
                {t('webhooks.triedAt', {
                  instant: instantText(lastAttempt.at, locale),
                  n: lastAttempt.durationMs,
                })}
              </p>
              <Text name={t('webhooks.request')} text={requestText(lastAttempt.request)} />
              {answered ? (
                <Text
                  name={`${t('webhooks.answer')}: HTTP ${answered.status}`}
                  text={answered.body === '' ? t('webhooks.noBody') : answered.body}
                />
              ) : (
                <p className="text-ink-2">{t('webhooks.noAnswer')}</p>
              )}
            </>
          )}
          {status !== 'waiting' && <Redeliver webhook={webhook} delivery={id} type={event.type} />}
        </div>
      </details>
    </li>
  );
}

type Request = NonNullable<WebhookDelivery['lastAttempt']>['request'];

/** Headers and body as they went over the line. */
const requestText = ({ headers, body }: Request): string =>
  [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\n');

function Text({ name, text }: { name: string; text: string }) {
  return (
    <figure>
      <figcaption className="label">{name}</figcaption>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to be in reach of the keyboard
        tabIndex={0}
        className="border-rule bg-sunken max-h-72 overflow-auto border p-3 text-xs break-all whitespace-pre-wrap"
      >
        {text}
      </pre>
    </figure>
  );
}

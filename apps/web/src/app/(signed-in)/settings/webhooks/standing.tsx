import { getLocale, getTranslations } from 'next-intl/server';
import type { Webhook } from '@parley/contracts';
import { instantText } from '@parley/words';

/** Whether a webhook is told what happens, and where not, why not. */
export async function Standing({ webhook }: { webhook: Webhook }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const {
    status,
    disabledBecause,
    disabledAt,
    failingSince,
    formerSecretUntil,
    effectiveClearance,
    clearance,
  } = webhook;
  const lines = [
    ...(failingSince === null || status === 'disabled'
      ? []
      : [t('webhooks.failing', { instant: instantText(failingSince, locale) })]),
    ...(effectiveClearance === clearance || effectiveClearance === null
      ? []
      : [t('webhooks.toldLess', { label: t(`label.${effectiveClearance}`) })]),
  ];
  return (
    <>
      {status === 'disabled' ? (
        <p className="text-accent text-sm">
          {disabledAt === null
            ? t('webhooks.disabled')
            : t('webhooks.disabledAt', { instant: instantText(disabledAt, locale) })}
          {disabledBecause !== null && ` ${t(`webhooks.because.${disabledBecause}`)}`}
        </p>
      ) : (
        <p className="text-ink-2 text-sm">{t('webhooks.enabled')}</p>
      )}
      {lines.map((line) => (
        <p key={line} className="text-accent text-sm">
          {line}
        </p>
      ))}
      {formerSecretUntil !== null && (
        <p className="text-ink-2 text-sm">
          {t('webhooks.formerSecret', { instant: instantText(formerSecretUntil, locale) })}
        </p>
      )}
    </>
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import type { ApiKey } from '@parley/contracts';
import { dateText, instantText } from '@parley/words';
import { RevokeKey } from './revoke-key.tsx';

/** A key: what it may do, whose it is, when it was last used. Never its secret. */
export async function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { id, name, prefix, status, effective, scopes, createdBy, lastUsedAt, lastUsedFrom } = apiKey;
  const day = (instant: string) => dateText(instant.slice(0, 10), locale);
  const hasShrunk = status === 'active' && effective.scopes.length < scopes.length;
  return (
    <li className="border-rule border-b py-5">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="min-w-0 text-lg break-words">{name}</h3>
        {status === 'active' && <RevokeKey id={id} name={name} />}
      </div>
      <p className="text-ink-2 mt-1 text-sm">
        <code className="figures text-ink">{prefix}…</code>
        {` · ${t('settings.sees', { label: t(`label.${effective.clearance}`) })}`}
        {createdBy !== null && ` · ${t('settings.madeBy', { name: createdBy, date: day(apiKey.createdAt) })}`}
      </p>
      <p className="text-ink-3 mt-1 text-xs">
        {lastUsedAt === null
          ? t('settings.neverUsed')
          : t('settings.lastUsed', {
              instant: instantText(lastUsedAt, locale),
              address: lastUsedFrom ?? '–',
            })}
        {apiKey.revokedAt !== null && ` · ${t('settings.revokedOn', { date: day(apiKey.revokedAt) })}`}
        {apiKey.expiresAt !== null &&
          ` · ${t(status === 'expired' ? 'settings.expiredOn' : 'settings.expiresOn', { date: day(apiKey.expiresAt) })}`}
      </p>
      <details className="mt-2 text-xs">
        <summary className="text-ink-2 hover:text-ink">
          {t('settings.scopeCount', { count: effective.scopes.length })}
        </summary>
        {hasShrunk && <p className="text-accent mt-2">{t('settings.keyShrunk')}</p>}
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {effective.scopes.map((scope) => (
            <li key={scope}>{t(`permission.${scope}`)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

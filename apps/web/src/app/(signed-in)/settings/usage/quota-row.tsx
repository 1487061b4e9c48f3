import { getLocale, getTranslations } from 'next-intl/server';
import type { QuotaUse } from '@parley/contracts';
import { instantText, type Words } from '@parley/words';
import { amount } from './amount.ts';

/** One thing of which there may be only so much: its name, how much there is, and how near the limit that is. */
export async function QuotaRow({ use }: { use: QuotaUse }) {
  const { quota, limit, used, renewsAt } = use;
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const written = (value: number) => amount(quota, value, locale);
  return (
    <li className="border-rule grid gap-x-8 gap-y-2 border-b py-5 sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <div className="min-w-0">
        <h3 className="text-lg">{t(`usage.${quota}`)}</h3>
        {renewsAt !== null && (
          <p className="text-ink-3 text-xs">
            {t('usage.renews', { instant: instantText(renewsAt, locale) })}
          </p>
        )}
      </div>
      <div className="min-w-0">
        <p className="figures text-sm">{standing(use, written, t)}</p>
        {limit !== null && used !== null && (
          <div aria-hidden className="bg-sunken border-rule mt-2 h-2 border">
            <div
              className={`h-full ${used >= limit ? 'bg-accent' : 'bg-(--level-2)'}`}
              style={{ width: `${limit === 0 ? 100 : Math.min(100, (used / limit) * 100)}%` }}
            />
          </div>
        )}
      </div>
    </li>
  );
}

function standing({ limit, used }: QuotaUse, written: (value: number) => string, t: Words): string {
  if (used === null)
    return limit === null ? t('usage.noLimit') : t('usage.atMost', { limit: written(limit) });
  return limit === null
    ? t('usage.withoutLimit', { used: written(used) })
    : t('usage.ofLimit', { used: written(used), limit: written(limit) });
}

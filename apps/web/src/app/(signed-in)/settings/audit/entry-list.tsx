import { getLocale, getTranslations } from 'next-intl/server';
import type { AuditEntry } from '@parley/contracts';
import { dateText } from '@parley/words';
import { byDay } from './by-day.ts';
import { actorName, sentenceOf } from '@parley/charts/findings';

/** What happened, day by day, in sentences. */
export async function EntryList({ entries }: { entries: readonly AuditEntry[] }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return (
    <div className="space-y-8">
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} aria-label={dateText(day, locale)}>
          <h3 className="border-ink border-t-2 pt-2 pb-1 text-lg">{dateText(day, locale)}</h3>
          <ol>
            {ofDay.map((entry) => (
              <li
                key={entry.id}
                className="border-rule grid gap-x-5 border-b py-2.5 text-sm sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]"
              >
                <time dateTime={entry.at} className="text-ink-3 figures">
                  {entry.at.slice(11, 16)}
                </time>
                <p className="min-w-0 break-words">
                  <strong className="font-semibold">{actorName(entry.actor, t)}</strong>{' '}
                  {sentenceOf(entry, t, locale)}
                </p>
                <p className="text-ink-3 figures text-xs leading-5">
                  {entry.address}
                  {entry.seal !== null && (
                    <abbr title={entry.seal.hash} className="ms-3 no-underline">
                      {t('audit.position', { n: entry.seal.position })}
                    </abbr>
                  )}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getOutbox } from '@parley/contracts';
import { instantText } from '@parley/words';
import { LanguageSwitch } from '../../features/frame/language-switch.tsx';
import { PlaceLink } from '../../features/frame/place-link.tsx';
import { Wordmark } from '../../features/frame/wordmark.tsx';
import { Notice } from '../../features/states/notice.tsx';
import { ask } from '../../lib/api.ts';
import { isLoopback } from '../../lib/loopback.ts';
import { LetterText } from './letter-text.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('outbox.title') };
}

/** The letters that would have been mailed, on one's own machine. */
export default async function OutboxPage() {
  if (!isLoopback((await headers()).get('host'))) notFound();
  const [t, locale, { data: letters }] = await Promise.all([getTranslations(), getLocale(), ask(getOutbox)]);
  return (
    <main id="main" tabIndex={-1} className="page pb-24 outline-none">
      <div className="flex items-center justify-between py-6">
        <PlaceLink href="/" aria-label={t('frame.home')}>
          <Wordmark />
        </PlaceLink>
        <LanguageSwitch />
      </div>
      <h1 className="pt-6 text-3xl">{t('outbox.title')}</h1>
      <p className="text-ink-2 mt-2 max-w-prose">{t('outbox.about')}</p>
      {letters.length === 0 ? (
        <div className="mt-8">
          <Notice title={t('outbox.empty')}>{t('outbox.emptyAdvice')}</Notice>
        </div>
      ) : (
        <ol className="border-ink mt-8 border-t-2">
          {letters.map((letter) => (
            <li
              key={letter.id}
              className="border-rule grid gap-x-10 gap-y-3 border-b py-7 md:grid-cols-[16rem_minmax(0,1fr)]"
            >
              <div className="text-ink-3 text-xs">
                <time dateTime={letter.createdAt}>{instantText(letter.createdAt, locale)}</time>
                <p className="text-ink mt-1 text-sm break-all">{letter.to}</p>
              </div>
              <article className="min-w-0">
                <h2 className="text-xl">{letter.subject}</h2>
                <LetterText text={letter.text} />
              </article>
            </li>
          ))}
        </ol>
      )}
    </main>
  );
}

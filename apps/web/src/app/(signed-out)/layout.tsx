import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FormWords } from '../../features/forms/form-words.tsx';
import { LanguageSwitch } from '../../features/frame/language-switch.tsx';
import { PlaceLink } from '../../features/frame/place-link.tsx';
import { Wordmark } from '../../features/frame/wordmark.tsx';

/** The pages on the way in: one thing to do, and beside it what Parley is. */
export default async function SignedOutLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations();
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <main id="main" tabIndex={-1} className="page flex w-full flex-col py-6 outline-none lg:px-16">
        <div className="flex items-center justify-between">
          <PlaceLink href="/" aria-label={t('frame.home')}>
            <Wordmark />
          </PlaceLink>
          <LanguageSwitch />
        </div>
        <div className="my-auto w-full max-w-sm self-center py-16">
          <FormWords areas={['signIn', 'reset', 'signUp', 'invitation', 'verify', 'role']}>
            {children}
          </FormWords>
        </div>
      </main>
      <aside className="bg-sunken border-rule hidden flex-col justify-center border-s px-16 py-12 lg:flex">
        <p className="max-w-[26ch] font-serif text-2xl leading-snug">{t('product.question')}</p>
        <p className="text-ink-2 mt-6 max-w-[44ch]">{t('product.description')}</p>
      </aside>
    </div>
  );
}

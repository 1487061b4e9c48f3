import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LanguageSwitch } from '../../../features/frame/language-switch.tsx';
import { Wordmark } from '../../../features/frame/wordmark.tsx';
import { safeNext } from '../../../lib/sign-in-address.ts';
import { SignInForm } from './sign-in-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('signIn.title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [{ next }, t] = await Promise.all([searchParams, getTranslations()]);
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <main id="main" className="page flex w-full flex-col py-6 lg:px-16">
        <div className="flex items-center justify-between">
          <Wordmark />
          <LanguageSwitch />
        </div>
        <div className="my-auto w-full max-w-sm self-center py-16">
          <h1 className="text-3xl">{t('signIn.title')}</h1>
          <SignInForm
            next={safeNext(typeof next === 'string' ? next : undefined)}
            words={{
              email: t('signIn.email'),
              password: t('signIn.password'),
              show: t('signIn.show'),
              submit: t('signIn.submit'),
              busy: t('signIn.busy'),
              wrong: t('signIn.wrong'),
              tooMany: t('signIn.tooMany'),
              unreachable: t('signIn.unreachable'),
            }}
          />
        </div>
      </main>
      <aside className="bg-sunken border-rule hidden flex-col justify-center border-s px-16 py-12 lg:flex">
        <p className="max-w-[26ch] font-serif text-2xl leading-snug">{t('product.question')}</p>
        <p className="text-ink-2 mt-6 max-w-[44ch]">{t('product.description')}</p>
      </aside>
    </div>
  );
}

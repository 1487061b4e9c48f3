import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { loadSignInMethods } from '../../../features/frame/sign-in-methods.ts';
import { SignIn } from '../../../features/signing-in/sign-in.tsx';
import { safeNext } from '../../../lib/sign-in-address.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('signIn.title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [{ next, error }, t, methods] = await Promise.all([
    searchParams,
    getTranslations(),
    loadSignInMethods(),
  ]);
  return (
    <>
      <h1 className="mb-8 text-3xl">{t('signIn.title')}</h1>
      {error !== undefined && (
        <p role="alert" className="text-accent mb-6 text-sm">
          {t('signIn.providerRefused')}
        </p>
      )}
      <SignIn next={safeNext(typeof next === 'string' ? next : undefined)} methods={methods} />
      <ul className="text-ink-2 mt-8 space-y-2 text-sm">
        {methods.mail && (
          <li>
            <PlaceLink href="/reset-password" className="link">
              {t('signIn.forgotten')}
            </PlaceLink>
          </li>
        )}
        {methods.signUp === 'open' && (
          <li>
            <PlaceLink href="/sign-up" className="link">
              {t('signIn.noAccount')}
            </PlaceLink>
          </li>
        )}
        {methods.outbox && (
          <li>
            <PlaceLink href="/outbox" className="link">
              {t('signIn.outbox')}
            </PlaceLink>
          </li>
        )}
      </ul>
    </>
  );
}

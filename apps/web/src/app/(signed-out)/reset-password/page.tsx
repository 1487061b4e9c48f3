import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { loadSignInMethods } from '../../../features/frame/sign-in-methods.ts';
import { ResetPassword } from './reset-password.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('reset.title') };
}

export default async function ResetPasswordPage() {
  const [t, { mail }] = await Promise.all([getTranslations(), loadSignInMethods()]);
  return (
    <>
      <h1 className="mb-8 text-3xl">{t('reset.title')}</h1>
      {mail ? <ResetPassword /> : <p>{t('reset.noMail')}</p>}
      <p className="mt-8 text-sm">
        <PlaceLink href="/sign-in" className="link">
          {t('reset.toSignIn')}
        </PlaceLink>
      </p>
    </>
  );
}

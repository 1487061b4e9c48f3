import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlaceLink } from '../../../features/frame/place-link.tsx';
import { loadSignInMethods } from '../../../features/frame/sign-in-methods.ts';
import { SignUp } from './sign-up.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('signUp.title') };
}

export default async function SignUpPage() {
  const [t, { signUp }] = await Promise.all([getTranslations(), loadSignInMethods()]);
  return (
    <>
      <h1 className="mb-8 text-3xl">{t('signUp.title')}</h1>
      {signUp === 'open' ? <SignUp /> : <p>{t('signUp.byInvitation')}</p>}
      <p className="mt-8 text-sm">
        <PlaceLink href="/sign-in" className="link">
          {t('signUp.known')}
        </PlaceLink>
      </p>
    </>
  );
}

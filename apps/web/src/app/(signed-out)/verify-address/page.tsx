import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VerifyAddress } from './verify-address.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('verify.title') };
}

export default async function VerifyAddressPage() {
  const t = await getTranslations();
  return (
    <>
      <h1 className="mb-8 text-3xl">{t('verify.title')}</h1>
      <VerifyAddress />
    </>
  );
}

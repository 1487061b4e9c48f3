import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadPerson } from '../../../features/frame/load-person.ts';
import { loadSignInMethods } from '../../../features/frame/sign-in-methods.ts';
import { PresentedInvitation } from './presented-invitation.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('invitation.title') };
}

export default async function InvitationPage() {
  const [person, methods] = await Promise.all([loadPerson(), loadSignInMethods()]);
  return <PresentedInvitation signedInAs={person?.user.email ?? null} methods={methods} />;
}

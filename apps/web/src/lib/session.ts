import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { addressHeader, signInAddress } from './sign-in-address.ts';

/** Leads a visitor whose session is gone to the sign-in page, and from there back. */
export async function goToSignIn(): Promise<never> {
  redirect(signInAddress((await headers()).get(addressHeader) ?? '/'));
}

import { redirect } from 'next/navigation';
import { pageAddress } from './page-address.ts';
import { signInAddress } from './sign-in-address.ts';

/** Leads a visitor whose session is gone to the sign-in page, and from there back. */
export async function goToSignIn(): Promise<never> {
  redirect(signInAddress(await pageAddress()));
}

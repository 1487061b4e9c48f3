import { sendToAuth } from '../../lib/send.ts';
import type { Sent } from '../../lib/send.ts';

/** @returns whether the account asks for a second factor: then nobody is signed in yet */
export async function signInByPassword(
  email: string,
  password: string,
): Promise<Sent<{ needsSecondFactor: boolean }>> {
  const sent = await sendToAuth<{ twoFactorRedirect?: boolean }>('/sign-in/email', { email, password });
  return sent.done
    ? { done: true, value: { needsSecondFactor: sent.value.twoFactorRedirect === true } }
    : sent;
}

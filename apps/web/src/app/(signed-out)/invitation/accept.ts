import type { acceptInvitation } from '@parley/contracts';
import { send } from '../../../lib/send.ts';
import { forgetToken } from './presented-token.ts';

/** Joins the organization, as whoever is signed in. */
export async function accept(token: string) {
  const sent = await send<typeof acceptInvitation>('POST /v1/invitations/accept', { body: { token } });
  if (sent.done) forgetToken();
  return sent;
}

import { genericOAuth } from 'better-auth/plugins';
import { getOAuthState } from 'better-auth/api';
import type { Config, OpenIdProvider } from '../config/index.ts';
import type { Invitations } from './invitations.ts';

/** What the identity provider is called in addresses: /v1/auth/callback/openid. */
export const OPEN_ID = 'openid';

/** OpenID Connect by discovery, with PKCE, a nonce and verified id tokens. */
export const openIdPlugin = ({ issuer, clientId, clientSecret, name }: OpenIdProvider) =>
  genericOAuth({
    config: [
      {
        providerId: OPEN_ID,
        name,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        // An address that nobody has verified could be anybody's.
        requireEmailVerification: true,
      },
    ],
  });

interface Arriving {
  user: { email?: string; emailVerified?: boolean };
  source: { action: string; method: string };
}

/**
 * Whether somebody whom the identity provider vouches for may have an account: with an invitation for the very address
 * that it has verified, or where sign-up is open. Whoever has one already is linked to it by their verified address.
 */
export async function mayArrive(
  { user, source }: Arriving,
  body: unknown,
  signUp: Config['signUp'],
  invitations: Invitations,
) {
  if (source.action !== 'create-user') return undefined;
  // Conditions has looked at the invitation; this holds where a request should have come past it.
  if (source.method !== 'oauth') return signUp === 'open' || bringsInvitation(body) ? undefined : NEEDED;
  const { email } = user;
  if (email === undefined || user.emailVerified !== true) return { error: 'email_not_verified' };
  const invitation = (await getOAuthState())?.['invitation'];
  if (typeof invitation !== 'string') return signUp === 'open' ? undefined : NEEDED;
  const faults = await invitations.faultsOf(invitation, email);
  return faults.length === 0 ? undefined : { error: `invitation_${faults[0]?.code}` };
}

const NEEDED = { error: 'invitation_needed' };

const bringsInvitation = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'invitation' in body && typeof body.invitation === 'string';

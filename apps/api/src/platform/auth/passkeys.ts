import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { isIP } from 'node:net';
import { trustedOrigins } from './trusted-origins.ts';

/** Passkeys for the dashboard's own name. They stand for both factors, so the device has to have asked who holds it. */
export const passkeyPlugin = (webUrl: string) =>
  passkey({
    rpID: new URL(webUrl).hostname,
    rpName: 'Parley',
    origin: trustedOrigins(webUrl),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
      },
    },
  });

/** Browsers know no passkeys for a site that is addressed by number. */
export const knowsPasskeys = (webUrl: string): boolean => {
  const { hostname } = new URL(webUrl);
  return isIP(hostname.replaceAll(/[[\]]/g, '')) === 0;
};

import { randomBytes } from 'node:crypto';
import { hashOfSecret } from './secret-hash.ts';

/** A new invitation's token: what the letter carries, and what is kept of it. */
export interface DrawnInvitationToken {
  readonly token: string;
  readonly tokenHash: Uint8Array<ArrayBuffer>;
}

/** Draws a token of 256 random bits: `inv_` and 43 characters of base64url. */
export function drawInvitationToken(): DrawnInvitationToken {
  const token = `inv_${randomBytes(32).toString('base64url')}`;
  return { token, tokenHash: hashOfSecret(token) };
}

import { randomBytes } from 'node:crypto';
import { hashOfSecret } from './secret-hash.ts';

/** A new API key: the secret to show once, and what is kept of it. */
export interface DrawnApiKey {
  readonly secret: string;
  /** The first characters, so that people can tell keys apart. */
  readonly prefix: string;
  readonly keyHash: Uint8Array<ArrayBuffer>;
}

/** What a secret begins with: one that stands in addresses is of no use in a header, nor the other way round. */
type SecretKind = 'prl' | 'prf';

/** Draws a key of 256 random bits: `prl_`, or `prf_` of a feed address, and 43 characters of base64url. */
export function drawApiKey(kind: SecretKind = 'prl'): DrawnApiKey {
  const secret = `${kind}_${randomBytes(32).toString('base64url')}`;
  return { secret, prefix: secret.slice(0, 8), keyHash: hashOfSecret(secret) };
}

import { createHash, randomBytes } from 'node:crypto';

/** A new API key: the secret to show once, and what is kept of it. */
export interface DrawnApiKey {
  readonly secret: string;
  /** The first characters, so that people can tell keys apart. */
  readonly prefix: string;
  readonly keyHash: Uint8Array<ArrayBuffer>;
}

/** Draws a key of 256 random bits: `prl_` and 43 characters of base64url. */
export function drawApiKey(): DrawnApiKey {
  const secret = `prl_${randomBytes(32).toString('base64url')}`;
  return { secret, prefix: secret.slice(0, 8), keyHash: hashOfApiKey(secret) };
}

/** What is kept of a key. Its secret is random, so one round of SHA-256 is as good as a slow hash, and quick. */
export const hashOfApiKey = (secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(secret).digest());

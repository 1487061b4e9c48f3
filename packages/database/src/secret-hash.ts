import { createHash } from 'node:crypto';

/** What is kept of a secret. It is random, so one round of SHA-256 is as good as a slow hash, and quick. */
export const hashOfSecret = (secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(secret).digest());

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What has to be known to read what was sealed: the service's secret, and what the caller alone sends. Where the service
 * is to read it unasked there is no such thing, and it says for what it was sealed.
 */
export interface Secrets {
  service: string;
  caller: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const ALGORITHM = 'aes-256-gcm';
const SALT = 16;
const TAG = 16;
const KEY = 32;
const NONCE = 12;

/** Encrypts a text so that neither the database nor the service has what it takes to read it: salt, tag, ciphertext. */
export function seal(text: string, secrets: Secrets): Bytes {
  const salt = randomBytes(SALT);
  const { key, nonce } = derive(secrets, salt);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([salt, cipher.getAuthTag(), sealed]));
}

/** The text, or null where it was sealed under other secrets. */
export function unseal(sealed: Uint8Array, secrets: Secrets): string | null {
  const [salt, tag] = [sealed.subarray(0, SALT), sealed.subarray(SALT, SALT + TAG)];
  const { key, nonce } = derive(secrets, salt);
  const decipher = createDecipheriv(ALGORITHM, key, nonce).setAuthTag(tag);
  try {
    return decipher.update(sealed.subarray(SALT + TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

/** With the salt drawn anew each time no key comes twice, and so no nonce does. */
function derive({ service, caller }: Secrets, salt: Uint8Array): { key: Bytes; nonce: Bytes } {
  const derived = hkdfSync('sha256', `${service}\n${caller}`, salt, 'parley kept answer', KEY + NONCE);
  return { key: new Uint8Array(derived, 0, KEY), nonce: new Uint8Array(derived, KEY) };
}

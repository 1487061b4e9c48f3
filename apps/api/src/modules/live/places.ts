import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';

/** How far somebody has been told. */
export interface Place {
  position: bigint;
  /** Everything beyond was told no earlier. */
  at: Date;
}

type Whose = Pick<Caller, 'organizationId' | 'clearance'>;

const NONCE = 12;
const TAG = 16;
const LENGTH = NONCE + TAG + 16;

/**
 * Places as ids of events: encrypted, since positions count what others do, and another each time, since equal ones would
 * tell that nothing was done. They are of use to who sees the same, in the same organization, and to nobody else.
 */
@Injectable()
export class Places {
  readonly #key: Uint8Array;

  constructor(@Inject(CONFIG) { authSecret }: Config) {
    this.#key = new Uint8Array(hkdfSync('sha256', authSecret, '', 'parley live place', 32));
  }

  seal({ position, at }: Place, whose: Whose): string {
    const text = Buffer.alloc(16);
    text.writeBigUInt64BE(position, 0);
    text.writeBigUInt64BE(BigInt(at.getTime()), 8);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(seenBy(whose));
    const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** null where it is none, or somebody's who sees something else. */
  open(id: string, whose: Whose): Place | null {
    const bytes = Buffer.from(id, 'base64url');
    if (bytes.length !== LENGTH) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, NONCE))
      .setAAD(seenBy(whose))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    try {
      const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
      return { position: text.readBigUInt64BE(0), at: new Date(Number(text.readBigUInt64BE(8))) };
    } catch {
      return null;
    }
  }
}

const seenBy = ({ organizationId, clearance }: Whose): Buffer =>
  Buffer.from(`${organizationId} ${clearance}`);

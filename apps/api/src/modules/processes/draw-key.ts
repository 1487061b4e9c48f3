import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A key for what brings none: `a-` and fifty random bits. Not the next number: a sequence would tell how many there
 * are that one does not see.
 */
export const drawKey = (prefix: string): string =>
  `${prefix}-${Array.from(randomBytes(10), (byte) => CROCKFORD[byte % 32]).join('')}`;

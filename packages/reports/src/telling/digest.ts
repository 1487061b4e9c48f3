import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

/** One digest over several answers, or over what is answered without one. */
export const digestOver = (figures: unknown): string =>
  `sha256-${createHash('sha256')
    .update(canonicalize(figures) ?? '')
    .digest('base64')}`;

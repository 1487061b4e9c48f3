import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 over the canonical JSON (RFC 8785) of figures: the same figures have the same digest anywhere. */
export const digestOf = (figures: object): string =>
  `sha256-${createHash('sha256')
    .update(canonicalize(figures) ?? '')
    .digest('base64')}`;

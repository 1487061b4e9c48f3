/**
 * What a page may load: its own origin only, and of inline scripts only those that carry the nonce of this answer.
 * A chart that is made for it may stand in anybody's page, everything else in nobody's.
 * Style attributes are allowed because charts place their parts by them; style elements need the nonce.
 */
export function contentSecurityPolicy(
  nonce: string,
  development: boolean,
  { isEmbedded = false } = {},
): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isEmbedded ? '*' : "'none'"}`,
  ].join('; ');
}

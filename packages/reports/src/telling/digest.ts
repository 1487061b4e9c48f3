import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** One digest over several answers, or over what is answered without one: of their canonical JSON (RFC 8785). */
export function digestOver(figures: unknown): string {
  const hash = createHash('sha256');
  for (const piece of pieces(figures)) hash.update(piece);
  return `sha256-${hash.digest('base64')}`;
}

/** A list goes by its entries: a log may have some hundred thousand. */
function* pieces(figures: unknown): Generator<string> {
  if (!Array.isArray(figures)) return yield canonicalize(figures) ?? '';
  yield '[';
  for (const [index, entry] of figures.entries()) {
    yield `${index === 0 ? '' : ','}${canonicalize(entry) ?? 'null'}`;
  }
  yield ']';
}

import type { ServerResponse } from 'node:http';
import { scriptAfterPaint } from './script-after-paint.ts';

/** Next.js puts styles into the page without the nonce that it gives to scripts: the policy would not have them. */
const STYLE = '<style data-precedence=';
const allowed = (piece: string, nonce: string) =>
  piece.replaceAll(STYLE, STYLE.replace(' ', ` nonce="${nonce}" `));

/**
 * Sends pages so that their scripts are fetched once their words are seen. Everything else goes out as it is: files, data,
 * and pages whose length is already told.
 * @returns the response, to be written to from now on
 */
export function wordsFirst(response: ServerResponse): ServerResponse {
  const write = response.write.bind(response) as (...written: unknown[]) => boolean;
  let rewritten: ((piece: string) => string) | undefined;
  const isPage = () =>
    String(response.getHeader('content-type')).startsWith('text/html') &&
    !response.hasHeader('content-length');
  response.write = (piece: unknown, ...others: unknown[]) => {
    if (!(piece instanceof Uint8Array) || !isPage()) return write(piece, ...others);
    const policy = String(response.getHeader('content-security-policy'));
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    rewritten ??= scriptAfterPaint(nonce);
    // Read as Latin-1, every byte is a letter and comes back as it was, wherever a piece ends.
    const page = rewritten(allowed(Buffer.from(piece).toString('latin1'), nonce));
    return write(Buffer.from(page, 'latin1'), ...others);
  };
  return response;
}

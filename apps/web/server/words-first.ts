import type { ServerResponse } from 'node:http';
import { scriptAfterPaint } from './script-after-paint.ts';

/**
 * Sends pages so that their scripts are fetched once their words are seen. Everything else goes out as it is: files, data,
 * and pages whose length is already told.
 * @returns the response, to be written to from now on
 */
export function wordsFirst(response: ServerResponse): ServerResponse {
  const write = response.write.bind(response) as (...written: unknown[]) => boolean;
  const rewritten = scriptAfterPaint();
  const isPage = () =>
    String(response.getHeader('content-type')).startsWith('text/html') &&
    !response.hasHeader('content-length');
  response.write = (piece: unknown, ...others: unknown[]) => {
    if (!(piece instanceof Uint8Array) || !isPage()) return write(piece, ...others);
    // Read as Latin-1, every byte is a letter and comes back as it was, wherever a piece ends.
    const page = rewritten(Buffer.from(piece).toString('latin1'));
    return write(Buffer.from(page, 'latin1'), ...others);
  };
  return response;
}

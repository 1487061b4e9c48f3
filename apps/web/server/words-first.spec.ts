import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { wordsFirst } from './words-first.ts';

const policy = "script-src 'self' 'nonce-bm9uY2U='; style-src 'self' 'nonce-bm9uY2U='";
const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };

/** @returns what arrives when these pieces are sent */
async function sent(headers: OutgoingHttpHeaders, pieces: readonly Uint8Array[]): Promise<Buffer> {
  const server = createServer((_, plain) => {
    const response = wordsFirst(plain);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? '');
    for (const piece of pieces) response.write(piece);
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return Buffer.from(await (await fetch(`http://127.0.0.1:${port}`)).arrayBuffer());
  } finally {
    server.close();
  }
}

const script = '<script src="/_next/a.js" async="" nonce="bm9uY2U="></script>';

describe('What the dashboard sends', () => {
  it('has its words before its scripts, where it is a page', async () => {
    const page = (await sent(html, [Buffer.from(`<head>${script}</head><body>Words</body>`)])).toString();
    expect(page).toMatch(/^<head><\/head><body>Words<script nonce="bm9uY2U=">/);
  });

  it('keeps every letter, also where a piece ends within one', async () => {
    const words = Buffer.from('<body>Türkiye–Հայաստան ığş</body>');
    for (let cut = 1; cut < words.length; cut++) {
      const pieces = [words.subarray(0, cut), words.subarray(cut)];
      expect((await sent(html, pieces)).equals(words)).toBe(true);
    }
  });

  it('lets the policy have the styles within a page', async () => {
    const style = '<style data-precedence="next" data-href="/_next/a.css">a{}</style>';
    const page = (await sent(html, [Buffer.from(`<head>${style}</head>`)])).toString();
    expect(page).toBe(`<head>${style.replace('<style', '<style nonce="bm9uY2U="')}</head>`);
  });

  it.each([
    ['no page', { 'content-type': 'application/json' }],
    ['a page whose length is told', { ...html, 'content-length': script.length }],
  ])('is as it was, where it is %s', async (_, headers) => {
    expect((await sent(headers, [Buffer.from(script)])).toString()).toBe(script);
  });
});

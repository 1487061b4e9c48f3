import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifyWebhook, WebhookError } from './index.ts';

const key = Buffer.from('a secret that is shown once');
const secret = `whsec_${key.toString('base64')}`;
const body = '{"type":"item.changed","data":{"key":"Հ02"}}';

/** Signed as the standard says, by other means than those that verify it. */
const sign = (text: string, timestamp: number, by = key): string =>
  `v1,${createHmac('sha256', by).update(`msg_1.${timestamp}.${text}`).digest('base64')}`;
const now = (): number => Math.floor(Date.now() / 1000);
const headersAt = (timestamp: number, signature = sign(body, timestamp)) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(timestamp),
  'webhook-signature': signature,
});

describe('a webhook', () => {
  it('is read where the secret fits, as text, as bytes, by headers of either kind', () => {
    const event = { type: 'item.changed', data: { key: 'Հ02' } };
    const headers = headersAt(now());
    expect(verifyWebhook(body, headers, secret)).toEqual(event);
    expect(verifyWebhook(new TextEncoder().encode(body), new Headers(headers), secret)).toEqual(event);
    const shouted = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    );
    expect(verifyWebhook(body, shouted, secret)).toEqual(event);
  });

  it('may be signed with two secrets while one takes the place of the other', () => {
    const signature = `${sign(body, now(), Buffer.from('the next one'))} v2,xyz ${sign(body, now())}`;
    expect(verifyWebhook(body, headersAt(now(), signature), secret)).toMatchObject({ type: 'item.changed' });
  });

  it.each([
    ['changed on the way', `${body} `, headersAt(now())],
    ['signed by somebody else', body, headersAt(now(), sign(body, now(), Buffer.from('guessed')))],
    ['older than five minutes', body, headersAt(now() - 301)],
    ['ahead of its time', body, headersAt(now() + 310)],
    ['under another name', body, { ...headersAt(now()), 'webhook-id': 'msg_2' }],
    ['not signed', body, { 'webhook-id': 'msg_1', 'webhook-timestamp': String(now()) }],
    ['signed in a way that nobody knows', body, headersAt(now(), 'v1')],
  ])('is refused where it is %s', (_, text, headers) => {
    expect(() => verifyWebhook(text, headers, secret)).toThrow(WebhookError);
  });
});

import { readFileSync } from 'node:fs';
import type { Product } from './product.ts';

/** Asks the product's API with the key of its demo.json. */
export async function ask(product: Product, path: string, init: RequestInit = {}): Promise<unknown> {
  const { apiUrl, apiKey } = JSON.parse(readFileSync(product.demoFile, 'utf8')) as Record<string, string>;
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const answer = await fetch(`${apiUrl}${path}`, { ...init, headers });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** An assertion that nobody else has made, to look for later. */
export const appendObservation = (product: Product, note: string) =>
  ask(product, '/v1/processes/turkiye-armenia/assertions', {
    method: 'POST',
    body: JSON.stringify({
      key: 'A-kept',
      item: 'key:I10',
      effectiveOn: '2026-05-14',
      account: 'desk',
      act: 'observe',
      implementation: 1,
      note: { en: note },
      sources: [{ source: 'key:S68' }],
    }),
  });

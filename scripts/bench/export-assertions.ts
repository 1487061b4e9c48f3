import type { Copied } from './copied.ts';
import type { Served } from './served.ts';

/** Takes the whole ledger away as CSV, as fast as it comes, and counts its rows. */
export async function exportAssertions(
  { url }: Served,
  secret: string,
): Promise<Copied & { readonly bytes: number }> {
  const from = performance.now();
  const answer = await fetch(`${url}/v1/processes/process-0/assertions.csv`, {
    headers: { authorization: `Bearer ${secret}`, 'accept-encoding': 'identity' },
  });
  if (!answer.ok || answer.body === null) throw new Error(`${answer.status} ${await answer.text()}`);
  let [bytes, lines] = [0, 0];
  for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += piece.byteLength;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
  }
  return { rows: lines - 1, bytes, seconds: (performance.now() - from) / 1000 };
}

import { createHash, randomUUID } from 'node:crypto';
import { publication } from '@parley/contracts';
import { apiUrl } from './settings.ts';

/** Our own words may be others after a start. */
const start = randomUUID();

/**
 * The tag of a page of what is published under a name: another when what is public of it has changed, and each day, since what is
 * due and what stands still are told as of today. Null where nothing is published, or nobody can say.
 */
export async function tagOf(name: string, headers: Headers): Promise<string | null> {
  const from = headers.get('x-forwarded-for');
  const response = await fetch(`${apiUrl()}/v1/publications/${name}`, {
    headers: from === null ? {} : { 'x-forwarded-for': from },
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  }).catch(() => null);
  if (response?.ok !== true) return null;
  const { revision } = publication.parse(await response.json());
  const day = new Date().toISOString().slice(0, 10);
  const told = [name, revision, day, headers.get('accept-language') ?? '', start].join('\n');
  return `"${createHash('sha256').update(told).digest('base64url').slice(0, 22)}"`;
}

import { type CreatedFeed, type Feed, feedLanguage, type Label } from '@parley/contracts';
import { statusOfKey } from '../api-keys/index.ts';
import type { FeedRow } from './feeds.repository.ts';

export const toFeed = (
  { id, processId, kinds, language, apiKey, process }: FeedRow,
  labels: readonly Label[],
  now: Date,
): Feed => ({
  id,
  name: apiKey.name,
  process: {
    id: processId,
    slug: process.filing !== 'removed' && labels.includes(process.label) ? process.slug : null,
  },
  kinds,
  language: feedLanguage.parse(language),
  prefix: apiKey.prefix,
  status: statusOfKey(apiKey, now),
  clearance: apiKey.clearance,
  lastUsedAt: apiKey.lastUsedAt?.toISOString() ?? null,
  lastUsedFrom: apiKey.lastUsedFrom,
  expiresAt: apiKey.expiresAt?.toISOString() ?? null,
  revokedAt: apiKey.revokedAt?.toISOString() ?? null,
  createdAt: apiKey.createdAt.toISOString(),
});

/** Where each file of a feed is, for whoever is told its secret. */
export function addressesOf(
  { kinds }: Pick<Feed, 'kinds'>,
  secret: string,
  apiUrl: string,
): CreatedFeed['addresses'] {
  const at = (kind: Feed['kinds'][number], file: string) =>
    kinds.includes(kind) ? `${apiUrl}/v1/feeds/${secret}/${file}` : null;
  return {
    calendar: at('meetings', 'meetings.ics'),
    atom: at('changes', 'changes.atom'),
    json: at('changes', 'changes.json'),
  };
}

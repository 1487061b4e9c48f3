import { Injectable } from '@nestjs/common';
import {
  type InputOf,
  labelsSeenWith,
  type listNotifications,
  type markNotificationsSeen,
  MOST_UNSEEN,
  type Notifications,
  type UnseenCount,
} from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { NewsRepository } from './news.repository.ts';
import type { Reader } from './news.sql.ts';
import { isUnseen, type News, toNotification } from './notifications.mapper.ts';
import { encodePlace, inOrder, placeOf, type Window } from './place.ts';
import { Reckoned } from './reckoned.ts';
import { SeenRepository } from './seen.repository.ts';

/** What is new for somebody: reckoned as they ask, of what they may see then. */
@Injectable()
export class NotificationsService {
  readonly #repository: NewsRepository;
  readonly #reckoned: Reckoned;
  readonly #seen: SeenRepository;

  constructor(repository: NewsRepository, reckoned: Reckoned, seen: SeenRepository) {
    this.#repository = repository;
    this.#reckoned = reckoned;
    this.#seen = seen;
  }

  async list({ query }: InputOf<typeof listNotifications>, caller: Caller): Promise<Notifications> {
    const after = placeOf(query.cursor);
    const reader = readerOf(caller);
    const seenUpTo = await this.#seen.upTo(caller);
    // Of each source a page and one more: whatever of them comes first, there is enough.
    const all = await this.#news(reader, { after, since: null, take: query.limit + 1 }, caller);
    const shown = all.toSorted(inOrder).slice(0, query.limit);
    const last = shown.at(-1);
    const hasMore = all.length > query.limit && last !== undefined;
    const revisions = shown.flatMap((news) => (news.source === 'changes' ? [news.row] : []));
    const telling = {
      seenUpTo,
      namesPersons: caller.permissions.includes('members:read'),
      told: await this.#repository.told(reader, revisions),
      names: await this.#repository.namesOf(revisions.flatMap(({ authorId }) => authorId ?? [])),
    };
    return {
      data: shown.map((news) => toNotification(news, telling)),
      page: { nextCursor: hasMore ? encodePlace(last) : null, hasMore },
      seenUpTo: seenUpTo?.toISOString() ?? null,
    };
  }

  async count(caller: Caller): Promise<UnseenCount> {
    const reader = readerOf(caller);
    const seenUpTo = await this.#seen.upTo(caller);
    const written = await this.#repository.count(reader, judges(caller), {
      after: null,
      since: seenUpTo,
      take: MOST_UNSEEN,
    });
    const reckoned = await this.#reckoned.all(reader, caller);
    const unseen = written + reckoned.filter(({ at }) => isUnseen(at, seenUpTo)).length;
    return { unseen: Math.min(unseen, MOST_UNSEEN), seenUpTo: seenUpTo?.toISOString() ?? null };
  }

  async markSeen({ body }: InputOf<typeof markNotificationsSeen>, caller: Caller) {
    return { seenUpTo: (await this.#seen.mark(caller, new Date(body.upTo))).toISOString() };
  }

  async #news(reader: Reader, window: Window, caller: Caller): Promise<News[]> {
    const { after } = window;
    const changes = await this.#repository.changes(reader, window);
    const waiting = judges(caller) ? await this.#repository.waiting(reader, window) : [];
    const judged = await this.#repository.judged(reader, window);
    const reckoned = await this.#reckoned.all(reader, caller);
    return [
      ...changes.map((row) => ({ source: 'changes' as const, at: row.at, ref: row.processId, row })),
      ...waiting.map((row) => ({ source: 'review' as const, at: row.at, ref: row.id, row })),
      ...judged.map((row) => ({ source: 'verdict' as const, at: row.at, ref: row.id, row })),
      ...reckoned
        .filter((place) => after === null || inOrder(after, place) < 0)
        .map((row) => ({ source: 'reckoned' as const, at: row.at, ref: row.ref, row })),
    ];
  }
}

const readerOf = ({ organizationId, onBehalfOf, clearance }: Caller): Reader => ({
  organizationId,
  userId: onBehalfOf,
  labels: labelsSeenWith(clearance),
});

const judges = ({ permissions }: Caller): boolean => permissions.includes('assertions:review');

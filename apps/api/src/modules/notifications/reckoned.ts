import { Injectable } from '@nestjs/common';
import type { Notification } from '@parley/contracts';
import { v5 as uuidv5 } from 'uuid';
import type { Caller } from '../../platform/auth/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { type Attention, AttentionService } from '../progress/index.ts';
import { type FollowedRow, NewsRepository } from './news.repository.ts';
import type { Reader } from './news.sql.ts';
import type { Place } from './place.ts';

/** How many days from today on something is near. */
const NEAR = 14;
/** Of so many processes what was reckoned is kept; more would be reckoned anew. */
const MOST = 500;

/** A stall or a deadline of a followed process. */
export interface ReckonedNews extends Place {
  process: FollowedRow;
  part: Pick<Notification, 'kind' | 'stall' | 'deadline'>;
}

interface Kept {
  day: string;
  attention: Attention;
}

/**
 * What today makes of the processes that somebody follows. A ledger is loaded once for each of its revisions, day and
 * clearance, whoever asks: the next question, a bell's say, is answered by one look at the revisions.
 */
@Injectable()
export class Reckoned {
  readonly #repository: NewsRepository;
  readonly #attention: AttentionService;
  readonly #kept = new Map<string, Kept>();

  constructor(repository: NewsRepository, attention: AttentionService) {
    this.#repository = repository;
    this.#attention = attention;
  }

  async all(reader: Reader, caller: Caller): Promise<ReckonedNews[]> {
    const news: ReckonedNews[] = [];
    for (const process of await this.#repository.followed(reader)) {
      news.push(...toNews(process, await this.#attentionOf(process, caller)));
    }
    return news;
  }

  async #attentionOf({ id, known }: FollowedRow, caller: Caller): Promise<Attention> {
    const name = `${caller.organizationId} ${id} ${caller.clearance}`;
    const day = new Date().toISOString().slice(0, 10);
    const kept = this.#kept.get(name);
    if (kept?.day === day && kept.attention.written === known) return kept.attention;
    const attention = await this.#attention.of(id, NEAR, caller).catch(unlessGone);
    if (attention === null) return NOTHING;
    // In the order in which they were reckoned, so the first is the oldest.
    this.#kept.delete(name);
    this.#kept.set(name, { day, attention });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return attention;
  }
}

/** Since it was looked up it may have been removed, or hidden: then there is nothing of it to tell. */
function unlessGone(error: unknown): null {
  if (error instanceof ProblemError && error.code === 'not_found') return null;
  throw error;
}

const NOTHING: Attention = { written: -1n, stalls: [], deadlines: [] };

function toNews(process: FollowedRow, { stalls, deadlines }: Attention): ReckonedNews[] {
  const place = (since: string, about: string): Place => {
    const began = new Date(`${since}T00:00:00.000Z`);
    const at = began > process.followedAt ? began : process.followedAt;
    return { at, source: 'reckoned', ref: uuidv5(`${since} ${about}`, process.id) };
  };
  return [
    ...stalls.map((stall) => {
      const about = stall.item ?? stall.meeting ?? stall.track;
      const part = { kind: 'stall' as const, stall, deadline: null };
      return { ...place(stall.since, `${stall.reason} ${stall.track?.id} ${about?.id}`), process, part };
    }),
    ...deadlines.map(({ since, ...deadline }) => {
      const part = { kind: 'deadline' as const, stall: null, deadline };
      return { ...place(since, `${deadline.of} ${deadline.id}`), process, part };
    }),
  ];
}

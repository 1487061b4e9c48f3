import { Injectable } from '@nestjs/common';
import type { Clause } from '@parley/domain';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { type HitRow, hitsAfter, type Scope } from './hits.sql.ts';
import { EXACT, type Place } from './place.ts';
import { type NearWord, nearable, type Token, type Wanted, wantedOf } from './wanted.ts';

/** From how like they are two words may be taken for each other, of 1. */
const NEAR = 0.4;

@Injectable()
export class SearchRepository {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /** What is exactly so, and then what is nearly so: the one is looked for when the other has come to its end. */
  page(scope: Scope, clauses: readonly Clause[], after: Place | null, take: number): Promise<HitRow[]> {
    // What is asked for is a setting of the transaction: no index answers under row-level security what is not.
    return this.#database.transaction(async (client) => {
      const { tag, tokens } = await this.#read(scope, clauses, client);
      const exact = wantedOf(clauses, tokens, tag);
      if (exact === null) return [];
      const isBeyond = after !== null && after.score < EXACT;
      const asked = { exact, wanted: exact, near: [], tag };
      const found = isBeyond ? [] : await hits(scope, asked, { after, take }, client);
      if (found.length === take) return found;
      const near = await this.#nearTo(nearable(clauses, tokens), client);
      const wanted = near.length === 0 ? null : wantedOf(clauses, tokens, tag, near);
      if (wanted === null) return found;
      const rest = { after: isBeyond ? after : null, take: take - found.length };
      return [...found, ...(await hits(scope, { exact, wanted, near, tag }, rest, client))];
    });
  }

  /** What was typed as the index has it, by the functions that made the index. */
  async #read({ organizationId, language }: Scope, clauses: readonly Clause[], client: Client) {
    const languages = language === null ? ['en', 'hy', 'ru', 'tr'] : [language.split('-', 1)[0] ?? ''];
    const [row] = await client.$queryRaw<{ tag: string; tokens: Token[] }[]>`
      SELECT search_tag(${organizationId}::uuid) AS tag, coalesce(jsonb_agg(token ORDER BY clause, place), '[]') AS tokens
      FROM (
        SELECT clause.place AS clause, token.place, search_fold(token.word) AS folded,
          search_stems(token.word, ${languages}) AS stems
        FROM unnest(${clauses.map(({ text }) => text)}::text[]) WITH ORDINALITY AS clause (text, place)
        CROSS JOIN LATERAL search_tokens(clause.text) AS token
      ) AS token
      WHERE folded <> ''
    `;
    return row ?? { tag: '', tokens: [] };
  }

  /** Every word that is like one of these, however many: which are left out must not depend on what others hide. */
  async #nearTo(words: readonly string[], client: Client): Promise<NearWord[]> {
    const found: NearWord[] = [];
    for (const wanted of words) {
      await client.$queryRaw`SELECT set_config('app.search_word', ${wanted}, true)`;
      const near = await client.$queryRaw<NearWord[]>`
        SELECT ${wanted} AS wanted, word, similarity(word, ${wanted})::float8 AS similarity
        FROM search_word
        WHERE similarity(word, ${wanted}) >= ${NEAR}::float8 AND word <> ${wanted}
        ORDER BY word
      `;
      found.push(...near);
    }
    return found;
  }
}

async function hits(
  scope: Scope,
  asked: { exact: Wanted; wanted: Wanted; near: readonly NearWord[]; tag: string },
  page: { after: Place | null; take: number },
  client: Client,
): Promise<HitRow[]> {
  await client.$queryRaw`SELECT set_config('app.search', ${asked.wanted.query}, true)`;
  return client.$queryRaw<HitRow[]>(hitsAfter(scope, asked, page));
}

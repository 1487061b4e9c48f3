import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Fault, InputOf, NewSource, storeSourceText } from '@parley/contracts';
import { beginWrite, finishWrite, recordVersions } from '@parley/database';
import { quotable, quotationStands } from '@parley/domain';
import { v7 as uuidv7 } from 'uuid';
import { DatabaseService } from '../../platform/database/index.ts';
import { found, invalid, ProblemError } from '../../platform/http/index.ts';
import {
  drawKey,
  inProcess,
  keyTaken,
  labelFaults,
  type Recorded,
  type Viewpoint,
  withinWrite,
} from '../processes/index.ts';
import type { SourceBody } from './sources.mapper.ts';
import { type QuotationRow, SourcesRepository } from './sources.repository.ts';

type NewText = InputOf<typeof storeSourceText>['body'];

/** Adds sources and stores their text; the text never goes away from under a quotation. */
@Injectable()
export class WriteSource {
  readonly #database: DatabaseService;
  readonly #sources: SourcesRepository;

  constructor(database: DatabaseService, sources: SourcesRepository) {
    this.#database = database;
    this.#sources = sources;
  }

  add(view: Viewpoint, { text, note, ...body }: NewSource): Promise<Recorded<SourceBody>> {
    const [id, key] = [uuidv7(), body.key ?? drawKey('s')];
    return this.#database.transaction(async (client) => {
      const write = await beginWrite(client, view);
      const faults = [
        ...((await this.#sources.isKeyTaken(view, key, client)) ? [keyTaken('source')] : []),
        ...labelFaults(view.labels, body.label),
      ];
      if (faults.length > 0) throw invalid(faults);
      await this.#sources.add(
        // Left out, not null: in a JSON column null would be JSON's own.
        { ...inProcess(view), ...body, id, key, ...(note !== null && { note }), ...hashed(text) },
        client,
      );
      await finishWrite(client, write, (await recordVersions(client, write, [id])) ?? body.label);
      return found(await this.#sources.find(withinWrite(view, write), id, client));
    });
  }

  storeText(view: Viewpoint, reference: string, { text, language }: NewText): Promise<Recorded<SourceBody>> {
    return this.#database.transaction(async (client) => {
      const write = await beginWrite(client, view);
      const { id, assertions } = found(await this.#sources.findQuoted(view, reference, client));
      const faults = quotationsLost(text, assertions);
      if (faults.length > 0) throw new ProblemError('conflict', 'Quotations rest on other words.', faults);
      const change = { ...hashed(text), ...(language !== undefined && { language }) };
      await this.#sources.storeText(view, id, change, client);
      // The same text again changes nothing, and makes no revision.
      const label = await recordVersions(client, write, [id]);
      if (label !== null) await finishWrite(client, write, label);
      return found(await this.#sources.find(withinWrite(view, write), id, client));
    });
  }
}

const hashed = (text: string | null) => ({
  text,
  textSha256: text === null ? null : new Uint8Array(createHash('sha256').update(text, 'utf8').digest()),
});

function quotationsLost(text: string, quotations: readonly QuotationRow[]): Fault[] {
  const ready = quotable(text);
  return quotations
    .filter(
      ({ quoteExact, quotePrefix, quoteSuffix }) =>
        !quotationStands(ready, {
          exact: quoteExact ?? '',
          prefix: quotePrefix ?? '',
          suffix: quoteSuffix ?? '',
        }),
    )
    .map(({ assertion }) => ({
      pointer: '/text',
      code: 'quotation_would_not_stand',
      message: `does not hold what ${assertion.key} quotes`,
    }));
}

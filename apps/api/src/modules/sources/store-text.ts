import { Injectable } from '@nestjs/common';
import type { Fault, InputOf, SourceText, storeSourceText } from '@parley/contracts';
import { quotable, quotationStands } from '@parley/domain';
import { found, mustMatch, ProblemError } from '../../platform/http/index.ts';
import { type Viewpoint, type Within, Writes } from '../processes/index.ts';
import { Quotas } from '../usage/index.ts';
import { toSourceText } from './sources.mapper.ts';
import { type QuotationRow, SourcesRepository } from './sources.repository.ts';
import { hashed } from './write-source.ts';

type NewText = InputOf<typeof storeSourceText>['body'];

/** Stores the text of a source, which never goes away from under a quotation. */
@Injectable()
export class StoreText {
  readonly #writes: Writes;
  readonly #sources: SourcesRepository;
  readonly #quotas: Quotas;

  constructor(writes: Writes, sources: SourcesRepository, quotas: Quotas) {
    this.#writes = writes;
    this.#sources = sources;
    this.#quotas = quotas;
  }

  store(
    from: Viewpoint,
    reference: string,
    { text, language }: NewText,
    ifMatch: string | null,
  ): Promise<SourceText> {
    return this.#writes.inOne(
      from,
      async (within) => {
        const { view, client } = within;
        mustMatch(ifMatch, await this.#textOf(reference, within));
        const { id, assertions } = found(await this.#sources.findQuoted(view, reference, client));
        const faults = quotationsLost(text, assertions);
        if (faults.length > 0) throw new ProblemError('conflict', 'Quotations rest on other words.', faults);
        const change = { ...hashed(text), ...(language !== undefined && { language }) };
        await this.#quotas.use('sourceBytes', Buffer.byteLength(text), client);
        await this.#sources.change(view, id, change, client);
        return id;
      },
      async (within, id) => found(await this.#textOf(id, within)),
    );
  }

  /** Null where none is stored. */
  async #textOf(reference: string, { view, client }: Within): Promise<SourceText | null> {
    const source = found(await this.#sources.find(view, reference, client));
    return toSourceText(source, await this.#sources.textOf(view, source.id, client));
  }
}

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

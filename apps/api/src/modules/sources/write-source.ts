import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NewSource, Source, SourceChanges } from '@parley/contracts';
import { columnsOf, ProcessesService, RecordWriter, Writes, type Writing } from '../processes/index.ts';
import { Quotas } from '../usage/index.ts';
import { type SourceBody, toSource } from './sources.mapper.ts';
import { SourcesRepository } from './sources.repository.ts';

@Injectable()
export class WriteSource extends RecordWriter<SourceBody, NewSource, SourceChanges, Source> {
  protected readonly repository: SourcesRepository;
  protected readonly prefix = 's';
  protected readonly show = toSource;

  readonly #quotas: Quotas;

  constructor(processes: ProcessesService, writes: Writes, sources: SourcesRepository, quotas: Quotas) {
    super(processes, writes);
    this.repository = sources;
    this.#quotas = quotas;
  }

  /** It names nothing else. */
  protected faultsOf(): [] {
    return [];
  }

  protected async insert(
    key: string,
    { text, ...said }: NewSource,
    { view, client, id }: Writing,
  ): Promise<void> {
    if (text !== null) await this.#quotas.use('sourceBytes', Buffer.byteLength(text), client);
    await this.repository.add(view, { ...columnsOf(said, ['note']), ...hashed(text), id, key }, client);
  }

  protected async change(words: SourceChanges, { view, client, id }: Writing): Promise<void> {
    await this.repository.change(view, id, columnsOf(words, ['note']), client);
  }
}

/** A text goes with its hash. */
export const hashed = (text: string | null) => ({
  text,
  textSha256: text === null ? null : new Uint8Array(createHash('sha256').update(text, 'utf8').digest()),
});

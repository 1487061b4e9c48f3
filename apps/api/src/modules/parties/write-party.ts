import { Injectable } from '@nestjs/common';
import type { NewParty, Party, PartyChanges } from '@parley/contracts';
import { columnsOf, ProcessesService, RecordWriter, Writes, type Writing } from '../processes/index.ts';
import { type PartyBody, toParty } from './parties.mapper.ts';
import { PartiesRepository } from './parties.repository.ts';

@Injectable()
export class WriteParty extends RecordWriter<PartyBody, NewParty, PartyChanges, Party> {
  protected readonly repository: PartiesRepository;
  protected readonly prefix = 'p';
  protected readonly show = toParty;

  constructor(processes: ProcessesService, writes: Writes, parties: PartiesRepository) {
    super(processes, writes);
    this.repository = parties;
  }

  /** It names nothing else. */
  protected faultsOf(): [] {
    return [];
  }

  protected async insert(key: string, words: NewParty, { view, client, id }: Writing): Promise<void> {
    await this.repository.add(view, { ...columnsOf(words, ['name', 'note']), id, key }, client);
  }

  protected async change(words: PartyChanges, { view, client, id }: Writing): Promise<void> {
    await this.repository.change(view, id, columnsOf(words, ['name', 'note']), client);
  }
}

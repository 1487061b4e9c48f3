import { Injectable } from '@nestjs/common';
import type { Fault, NewRepresentative, Representative, RepresentativeChanges } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import {
  columnsOf,
  type Looking,
  ProcessesService,
  RecordWriter,
  spanFaults,
  Writes,
  type Writing,
} from '../processes/index.ts';
import { type RepresentativeBody, toRepresentative } from './representatives.mapper.ts';
import { RepresentativesRepository } from './representatives.repository.ts';

@Injectable()
export class WriteRepresentative extends RecordWriter<
  RepresentativeBody,
  NewRepresentative,
  RepresentativeChanges,
  Representative
> {
  protected readonly repository: RepresentativesRepository;
  protected readonly prefix = 'r';
  protected readonly show = toRepresentative;

  constructor(processes: ProcessesService, writes: Writes, representatives: RepresentativesRepository) {
    super(processes, writes);
    this.repository = representatives;
  }

  protected faultsOf(
    words: Draft<NewRepresentative> | Draft<RepresentativeChanges>,
    { named, current }: Looking<RepresentativeBody>,
  ): Fault[] {
    const { since, until } = { ...current?.body, ...words };
    return [
      ...named.faultsOf('/party', 'party', 'party' in words ? words.party : null),
      ...spanFaults('/until', since, until),
    ];
  }

  protected async insert(key: string, words: NewRepresentative, writing: Writing): Promise<void> {
    const { party, ...said } = words;
    const { view, client, id, named } = writing;
    const partyId = named.idOf('party', party) ?? '';
    await this.repository.add(view, { ...columnsOf(said, ['office']), id, key, partyId }, client);
  }

  protected async change(words: RepresentativeChanges, { view, client, id }: Writing): Promise<void> {
    await this.repository.change(view, id, columnsOf(words, ['office']), client);
  }
}

import { Injectable } from '@nestjs/common';
import type { getSourceText, InputOf, Source, SourceText, storeSourceText } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { found } from '../../platform/http/index.ts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type SourceBody, toSource, toSourceText } from './sources.mapper.ts';
import { SourcesRepository } from './sources.repository.ts';
import { StoreText } from './store-text.ts';

@Injectable()
export class SourcesService extends Collection<Recorded<SourceBody>, Source> {
  readonly #sources: SourcesRepository;
  readonly #storing: StoreText;

  constructor(processes: ProcessesService, sources: SourcesRepository, storing: StoreText) {
    super(processes, sources, toSource);
    this.#sources = sources;
    this.#storing = storing;
  }

  async text({ params, query }: InputOf<typeof getSourceText>, caller: Caller): Promise<SourceText> {
    const view = await this.processes.viewpoint(params.process, caller, query);
    const source = found(await this.#sources.find(view, params.id));
    return found(toSourceText(source, await this.#sources.textOf(view, source.id)));
  }

  async storeText(
    { params, body }: InputOf<typeof storeSourceText>,
    caller: Caller,
    ifMatch: string | null,
  ): Promise<SourceText> {
    const view = await this.processes.viewpoint(params.process, caller);
    return this.#storing.store(view, params.id, body, ifMatch);
  }
}

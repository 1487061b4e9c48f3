import { Injectable } from '@nestjs/common';
import type {
  addSource,
  getSourceText,
  InputOf,
  Source,
  SourceText,
  storeSourceText,
} from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';
import { found } from '../../platform/http/index.ts';
import { Collection, ProcessesService, type Recorded } from '../processes/index.ts';
import { type SourceBody, toSource, toSourceText } from './sources.mapper.ts';
import { SourcesRepository } from './sources.repository.ts';
import { WriteSource } from './write-source.ts';

@Injectable()
export class SourcesService extends Collection<Recorded<SourceBody>, Source> {
  readonly #sources: SourcesRepository;
  readonly #writing: WriteSource;

  constructor(processes: ProcessesService, sources: SourcesRepository, writing: WriteSource) {
    super(processes, sources, toSource);
    this.#sources = sources;
    this.#writing = writing;
  }

  async add({ params, body }: InputOf<typeof addSource>, caller: Caller): Promise<Source> {
    const view = await this.processes.viewpoint(params.process, caller);
    return toSource(await this.#writing.add(view, body));
  }

  async text({ params, query }: InputOf<typeof getSourceText>, caller: Caller): Promise<SourceText> {
    const view = await this.processes.viewpoint(params.process, caller, query);
    const source = found(await this.#sources.find(view, params.id));
    return found(toSourceText(source, await this.#sources.textOf(view, source.id)));
  }

  async storeText({ params, body }: InputOf<typeof storeSourceText>, caller: Caller): Promise<SourceText> {
    const view = await this.processes.viewpoint(params.process, caller);
    return found(toSourceText(await this.#writing.storeText(view, params.id, body), body.text));
  }
}

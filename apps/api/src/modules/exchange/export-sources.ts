import { Buffer } from 'node:buffer';
import { Injectable, StreamableFile } from '@nestjs/common';
import { exportSources, type InputOf, type Source } from '@parley/contracts';
import { type SourceFormat, writeSources } from '@parley/exchange';
import type { Caller } from '../../platform/auth/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { SourcesService } from '../sources/index.ts';

const ENDINGS: Record<SourceFormat, { ending: string; type: string }> = {
  'csl-json': { ending: 'json', type: exportSources.success.media[0] },
  bibtex: { ending: 'bib', type: exportSources.success.media[1] },
  ris: { ending: 'ris', type: exportSources.success.media[2] },
};

/** Sources as reference managers take them. */
@Injectable()
export class ExportSources {
  readonly #processes: ProcessesService;
  readonly #sources: SourcesService;

  constructor(processes: ProcessesService, sources: SourcesService) {
    this.#processes = processes;
    this.#sources = sources;
  }

  async export({ params, query }: InputOf<typeof exportSources>, caller: Caller): Promise<StreamableFile> {
    const { format, asOf, knownAt } = query;
    const view = await this.#processes.viewpoint(params.process, caller, { asOf, knownAt });
    const sources: Source[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      // By the same instant on every page.
      const page = { limit: 200, sort: 'key', asOf, knownAt: view.knownAt.toISOString(), cursor };
      const { data, page: next } = await this.#sources.list({ params, query: page }, caller);
      sources.push(...data);
      cursor = next.nextCursor;
    }
    const { ending, type } = ENDINGS[format];
    const content = Buffer.from(writeSources(sources, format), 'utf8');
    return new StreamableFile(content, {
      type,
      disposition: `attachment; filename="${view.slug}-sources.${ending}"`,
      length: content.length,
    });
  }
}

import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { exportBundle, InputOf } from '@parley/contracts';
import { bundleJson, bundlePackage } from '@parley/exchange';
import { Audit } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { ProcessesService } from '../processes/index.ts';
import { BundleRepository } from './bundle.repository.ts';
import { mustSeeAll } from './whole.ts';

const FORMATS = {
  json: { type: 'application/json; charset=utf-8', ending: 'bundle.json' },
  datapackage: { type: 'application/zip', ending: 'datapackage.zip' },
};

/** A process as a file. */
@Injectable()
export class ExportBundle {
  readonly #processes: ProcessesService;
  readonly #repository: BundleRepository;
  readonly #audit: Audit;

  constructor(processes: ProcessesService, repository: BundleRepository, audit: Audit) {
    this.#processes = processes;
    this.#repository = repository;
    this.#audit = audit;
  }

  async export({ params, query }: InputOf<typeof exportBundle>, caller: Caller): Promise<StreamableFile> {
    mustSeeAll(caller);
    const view = await this.#processes.viewpoint(params.process, caller);
    const { organizationId, processId: id, slug } = view;
    const head = { id, createdAt: await this.#repository.createdAt(view) };
    await this.#audit.recordAlone(organizationId, {
      type: 'process.exported',
      subject: { id, name: slug },
      within: { processId: id, label: 'public', about: [id] },
      details: { format: query.format },
    });
    const { type, ending } = FORMATS[query.format];
    const content =
      query.format === 'json'
        ? bundleJson(head, (list) => this.#repository.read(view, list))
        : bundlePackage(head, (list, kind) => this.#repository.read(view, list, kind));
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type,
      disposition: `attachment; filename="${slug}.${ending}"`,
    });
  }
}

import { Controller } from '@nestjs/common';
import { exportSources, importSources, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ExportSources } from './export-sources.ts';
import { ImportSources } from './import-sources.ts';

@Controller()
export class SourceFilesController {
  readonly #exporting: ExportSources;
  readonly #importing: ImportSources;

  constructor(exporting: ExportSources, importing: ImportSources) {
    this.#exporting = exporting;
    this.#importing = importing;
  }

  @Endpoint(exportSources)
  export(@Input() input: InputOf<typeof exportSources>, @CurrentCaller() caller: Caller) {
    return this.#exporting.export(input, caller);
  }

  @Endpoint(importSources)
  import(@Input() input: InputOf<typeof importSources>, @CurrentCaller() caller: Caller) {
    return this.#importing.import(input, caller);
  }
}

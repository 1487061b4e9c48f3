import { Controller } from '@nestjs/common';
import { exportBundle, importBundle, type InputOf } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { ExportBundle } from './export-bundle.ts';
import { ImportBundle } from './import-bundle.ts';

@Controller()
export class BundlesController {
  readonly #exporting: ExportBundle;
  readonly #importing: ImportBundle;

  constructor(exporting: ExportBundle, importing: ImportBundle) {
    this.#exporting = exporting;
    this.#importing = importing;
  }

  @Endpoint(exportBundle)
  export(@Input() input: InputOf<typeof exportBundle>, @CurrentCaller() caller: Caller) {
    return this.#exporting.export(input, caller);
  }

  @Endpoint(importBundle)
  import(@Input() input: InputOf<typeof importBundle>, @CurrentCaller() caller: Caller) {
    return this.#importing.import(input, caller);
  }
}

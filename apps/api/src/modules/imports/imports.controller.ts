import { Controller } from '@nestjs/common';
import {
  applyImport,
  createImport,
  getImport,
  type InputOf,
  listImportChanges,
  listImports,
  removeImport,
  undoImport,
  updateImport,
} from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { type DraftOf, Endpoint, IfMatch, Input, InputDraft } from '../../platform/http/index.ts';
import { ImportsService } from './imports.service.ts';
import { MapImport } from './map-import.ts';
import { OrderImport } from './order-import.ts';
import { UploadImport } from './upload-import.ts';

@Controller()
export class ImportsController {
  readonly #service: ImportsService;
  readonly #uploading: UploadImport;
  readonly #mapping: MapImport;
  readonly #ordering: OrderImport;

  constructor(service: ImportsService, uploading: UploadImport, mapping: MapImport, ordering: OrderImport) {
    this.#service = service;
    this.#uploading = uploading;
    this.#mapping = mapping;
    this.#ordering = ordering;
  }

  @Endpoint(listImports)
  list(@Input() input: InputOf<typeof listImports>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(getImport)
  get(@Input() input: InputOf<typeof getImport>, @CurrentCaller() caller: Caller) {
    return this.#service.get(input, caller);
  }

  @Endpoint(createImport)
  create(@InputDraft() input: DraftOf<typeof createImport>, @CurrentCaller() caller: Caller) {
    return this.#uploading.upload(input, caller);
  }

  @Endpoint(updateImport)
  update(
    @Input() input: InputOf<typeof updateImport>,
    @CurrentCaller() caller: Caller,
    @IfMatch() ifMatch: string | null,
  ) {
    return this.#mapping.map(input, caller, ifMatch);
  }

  @Endpoint(listImportChanges)
  changes(@Input() input: InputOf<typeof listImportChanges>, @CurrentCaller() caller: Caller) {
    return this.#service.changes(input, caller);
  }

  @Endpoint(applyImport)
  apply(@Input() input: InputOf<typeof applyImport>, @CurrentCaller() caller: Caller) {
    return this.#ordering.apply(input, caller);
  }

  @Endpoint(undoImport)
  undo(@Input() input: InputOf<typeof undoImport>, @CurrentCaller() caller: Caller) {
    return this.#ordering.undo(input, caller);
  }

  @Endpoint(removeImport)
  remove(@Input() input: InputOf<typeof removeImport>, @CurrentCaller() caller: Caller) {
    return this.#service.remove(input, caller);
  }
}

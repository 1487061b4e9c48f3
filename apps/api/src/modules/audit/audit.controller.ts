import { Controller } from '@nestjs/common';
import { exportAudit, type InputOf, listAudit, verifyAuditLog } from '@parley/contracts';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { AuditService } from './audit.service.ts';

/** The log is read, verified and taken along. It is written by what it tells of, and there is no route for that. */
@Controller()
export class AuditController {
  readonly #service: AuditService;

  constructor(service: AuditService) {
    this.#service = service;
  }

  @Endpoint(listAudit)
  list(@Input() input: InputOf<typeof listAudit>, @CurrentCaller() caller: Caller) {
    return this.#service.list(input, caller);
  }

  @Endpoint(verifyAuditLog)
  verify(@Input() input: InputOf<typeof verifyAuditLog>, @CurrentCaller() caller: Caller) {
    return this.#service.verify(input, caller);
  }

  @Endpoint(exportAudit)
  export(@Input() input: InputOf<typeof exportAudit>, @CurrentCaller() caller: Caller) {
    return this.#service.export(input, caller);
  }
}

import { Injectable } from '@nestjs/common';
import { AuditMoments } from './audit-moments.ts';
import type { Moment } from './moment.ts';
import { Notices } from './notices.ts';

/**
 * The one place that hears of every moment in signing in, within the transaction of what has happened (only what comes
 * back from an identity provider is none). Whoever has to tell of it is told here.
 */
@Injectable()
export class Moments {
  readonly #notices: Notices;
  readonly #audit: AuditMoments;

  constructor(notices: Notices, audit: AuditMoments) {
    this.#notices = notices;
    this.#audit = audit;
  }

  async tell(moment: Moment): Promise<void> {
    await this.#notices.tell(moment);
    await this.#audit.tell(moment);
  }
}

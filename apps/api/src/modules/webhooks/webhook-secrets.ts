import { Inject, Injectable } from '@nestjs/common';
import type { Webhook } from '@parley/database';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { seal, unseal } from '../../platform/sealing/index.ts';

type Sealed = ReturnType<typeof seal>;
type Owner = Pick<Webhook, 'organizationId' | 'id'>;

/** Secrets as the database has them: of no use without the service's own. */
@Injectable()
export class WebhookSecrets {
  readonly #service: string;

  constructor(@Inject(CONFIG) { authSecret }: Config) {
    this.#service = authSecret;
  }

  seal(secret: string, owner: Owner): Sealed {
    return seal(secret, this.#secretsOf(owner));
  }

  /** Those to sign with now, the newest first; null where they were sealed under another secret of the service's. */
  open(webhook: Webhook, now: Date): string[] | null {
    const { secret, formerSecret, formerUntil } = webhook;
    const isInUse = formerSecret !== null && formerUntil !== null && formerUntil > now;
    const opened = [secret, ...(isInUse ? [formerSecret] : [])].map((one) =>
      unseal(one, this.#secretsOf(webhook)),
    );
    const read = opened.filter((one) => one !== null);
    return opened[0] === null ? null : read;
  }

  /** One webhook's is not another's, though somebody should copy it over. */
  #secretsOf({ organizationId, id }: Owner) {
    return { service: this.#service, caller: `webhook ${organizationId} ${id}` };
  }
}

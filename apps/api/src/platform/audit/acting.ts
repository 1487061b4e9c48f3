import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuditActor } from '@parley/database';

/** Who acts, and from where: what every entry of the log says besides what happened. */
export interface Acting {
  readonly actor: { readonly kind: AuditActor; readonly id: string | null; readonly name: string | null };
  readonly address: string | null;
  readonly requestId: string | null;
}

/** What the service does unasked. */
const SYSTEM: Acting = { actor: { kind: 'system', id: null, name: null }, address: null, requestId: null };

const storage = new AsyncLocalStorage<Acting>();

/** Runs `work` as done by somebody: whatever it records is theirs. */
export const actingAs = <T>(acting: Acting, work: () => T): T => storage.run(acting, work);

export const currentActing = (): Acting => storage.getStore() ?? SYSTEM;

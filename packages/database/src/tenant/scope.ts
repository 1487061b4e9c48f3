import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * On whose behalf the database is asked; row-level security opens exactly that. The last four are for the lookups
 * that come before the organization is known.
 */
export interface Scope {
  readonly organizationId?: string;
  readonly userId?: string;
  /** SHA-256 of a presented API key, in hex. */
  readonly apiKeyHash?: string;
  /** SHA-256 of a presented invitation's token, in hex. */
  readonly invitationHash?: string;
  /** The name that a process is published under. */
  readonly publicationName?: string;
}

const storage = new AsyncLocalStorage<Scope>();
const NOBODY: Scope = {};

/** Outside withScope it is nobody's, and every tenant table is empty. */
export const currentScope = (): Scope => storage.getStore() ?? NOBODY;

/**
 * Runs `work` for `scope`. A nested scope replaces the outer one, it does not add to it; a transaction keeps the
 * scope that it began with.
 *
 * The await is not decoration: Prisma's promises start when they are awaited, so without it a bare
 * `withScope(scope, () => prisma.item.findMany())` would run outside, see nothing, and look like an empty table.
 */
export function withScope<T>(scope: Scope, work: () => PromiseLike<T>): Promise<T> {
  refuseMalformed(scope);
  return storage.run(scope, async () => await work());
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SHA256_HEX = /^[0-9a-f]{64}$/i;
const NAME = /^[a-z0-9-]{1,80}$/;

// A malformed setting would fail on every later statement of the connection, far from who wrote it.
function refuseMalformed(scope: Scope): void {
  const { organizationId, userId, apiKeyHash, invitationHash, publicationName } = scope;
  if (organizationId !== undefined && !UUID.test(organizationId))
    throw new TypeError('scope: organizationId is no UUID');
  if (userId !== undefined && !UUID.test(userId)) throw new TypeError('scope: userId is no UUID');
  if (apiKeyHash !== undefined && !SHA256_HEX.test(apiKeyHash))
    throw new TypeError('scope: apiKeyHash is no SHA-256 in hex');
  if (invitationHash !== undefined && !SHA256_HEX.test(invitationHash))
    throw new TypeError('scope: invitationHash is no SHA-256 in hex');
  if (publicationName !== undefined && !NAME.test(publicationName))
    throw new TypeError('scope: publicationName is no name');
}

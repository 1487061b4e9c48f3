import pg, { type PoolClient, type PoolConfig } from 'pg';
import { assertRuntimeRole, RUNTIME_ROLE } from './runtime-role.ts';
import { currentScope, type Scope } from './scope.ts';

export type { PoolClient } from 'pg';

type ConnectCallback = (error: Error | undefined, client: PoolClient | undefined, done: Release) => void;
type Release = (error?: Error | boolean) => void;

/**
 * A pool whose connections answer for the scope of whoever checks them out. The scope is a setting of the session
 * and is sent only when the connection last served another one: row-level security then costs next to nothing,
 * where SET LOCAL in a transaction around each read would cost three times the read.
 *
 * It does not go with a pooler in transaction mode, where the next statement may run in another session.
 */
export class TenantPool extends pg.Pool {
  /** What each connection was last told; absent means nothing yet, or not known. */
  private readonly told = new WeakMap<PoolClient, string>();

  constructor(config: PoolConfig & { connectionString: string }) {
    super({
      ...config,
      ...asRuntimeRole(config.connectionString),
      // oxlint-disable-next-line typescript/no-misused-promises -- awaited by the pool, whatever its types say
      onConnect: assertRuntimeRole,
    });
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<PoolClient> | void {
    // Read now: by the time a connection is free, another request's code may be running.
    const client = this.checkOut(currentScope());
    if (callback === undefined) return client;
    void callBack(client, callback);
  }

  private async checkOut(scope: Scope): Promise<PoolClient> {
    const client = await super.connect();
    keepOrDestroyOnRelease(client);
    const { organizationId, userId, apiKeyHash, invitationHash, publicationName } = scope;
    const settings = [organizationId, userId, apiKeyHash, invitationHash, publicationName].map(
      (setting) => setting ?? '',
    );
    const wanted = settings.join(' ');
    if ((this.told.get(client) ?? NOTHING_SET) === wanted) return client;
    try {
      await client.query({ name: 'parley_scope', text: SET_SCOPE, values: settings });
      this.told.set(client, wanted);
      return client;
    } catch (error) {
      client.release(true); // Half-set, or not set: nobody else may have it.
      throw error;
    }
  }
}

// A fresh session has no settings, which is nobody's scope.
const NOTHING_SET = '    ';

const SET_SCOPE = `
  SELECT
    set_config('app.organization_id', $1, false),
    set_config('app.user_id', $2, false),
    set_config('app.api_key_hash', $3, false),
    set_config('app.invitation_hash', $4, false),
    set_config('app.publication_name', $5, false)
`;

/**
 * The role is given at the start of the session instead of by SET ROLE: it costs no round trip, and RESET ROLE
 * comes back to it instead of to the login's own.
 */
function asRuntimeRole(connectionString: string): { connectionString: string; options: string } {
  const url = new URL(connectionString);
  const own = url.searchParams.get('options');
  // node-postgres lets the address win over the configuration, so options there would undo ours.
  url.searchParams.delete('options');
  // Prisma's own parameter, unknown to PostgreSQL.
  url.searchParams.delete('schema');
  return {
    connectionString: url.toString(),
    options: [own, `-c role=${RUNTIME_ROLE}`].filter(Boolean).join(' '),
  };
}

/**
 * node-postgres destroys a connection after any failed `pool.query()`, also where the database merely refused a
 * row: each such answer would cost a new login. And it keeps one that is given back inside a transaction, whose
 * rollback would take our settings with it. Both the other way round here.
 */
function keepOrDestroyOnRelease(client: PoolClient): void {
  const release: Release = client.release.bind(client);
  client.release = (error?: Error | boolean) => {
    const idle = client.getTransactionStatus() === 'I';
    const refused = error instanceof pg.DatabaseError && error.severity === 'ERROR';
    release(idle ? (refused ? undefined : error) : (error ?? true));
  };
}

async function callBack(checkedOut: Promise<PoolClient>, callback: ConnectCallback): Promise<void> {
  let client: PoolClient;
  try {
    client = await checkedOut;
  } catch (error) {
    callback(error as Error, undefined, () => undefined);
    return;
  }
  callback(undefined, client, (error) => client.release(error));
}

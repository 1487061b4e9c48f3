import readline from 'node:readline';
import { addressOf, createDatabase, withClient } from './address.mjs';
import { startEngine } from './engine.mjs';
import { describeError } from './errors.mjs';

const METHOD_NOT_FOUND = -32601;
const ENGINE_ERROR = 4466; // What the native engine answers with.

/**
 * Answers JSON-RPC requests, one a line and one after the other, until standard input closes.
 *
 * @param {{ url: string | undefined, datamodels: readonly string[] }} options
 */
export async function serve(options) {
  const answer = handler(options);
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const { id, method, params } = JSON.parse(line);
    if (method === undefined) continue; // The CLI's answer to a `print` of ours.
    try {
      send({ id, result: await answer(method, params) });
    } catch (error) {
      send({ id, error: asRpcError(error, options.url) });
    }
  }
  process.exit(0); // The engine keeps its connection open.
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

function asRpcError(error, url) {
  const { error_code, message } = describeError(error?.code ? error : (error?.cause ?? error), url);
  return {
    code: error?.rpcCode ?? ENGINE_ERROR,
    message,
    data: { is_panic: false, message, meta: null, ...(error_code && { error_code }) },
  };
}

function handler(options) {
  let started;
  const engine = () => (started ??= startEngine(options));
  let printed = 1_000_000; // Ids of our own requests, out of the way of the CLI's.

  const own = {
    getDatabaseVersion: async (params) => (await engine()).version(params),
    createDatabase: async (params) => ({
      databaseName: await createDatabase(params?.datasource?.url ?? options.url),
    }),
    ensureConnectionValidity: async () => {
      await withClient(addressOf(options.url).connectionString, async () => undefined);
      return {};
    },
    // The native engine prints the difference through the CLI; this one hands it back.
    diff: async (params) => {
      const { stdout, ...result } = await (await engine()).diff(params);
      if (stdout) send({ id: printed++, method: 'print', params: { content: stdout.replace(/\n$/, '') } });
      return { ...result, stdout: null };
    },
    evaluateDataLoss: (params) => afterReadingMigrations('evaluateDataLoss', params),
    createMigration: (params) => afterReadingMigrations('createMigration', params),
  };

  // These two look only into the engine's memory of what the schema is after the migrations so far. Diagnosing
  // them first, in a shadow database, is what fills it.
  async function afterReadingMigrations(method, params) {
    const { migrationsList, filters } = params;
    const current = await engine();
    await current.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: true, filters });
    return current[method](params);
  }

  return async (method, params) => {
    if (own[method] !== undefined) return own[method](params);
    const current = await engine();
    if (typeof current[method] !== 'function')
      throw Object.assign(new Error(`Method not found: ${method}`), { rpcCode: METHOD_NOT_FOUND });
    return (await current[method](params)) ?? null;
  };
}

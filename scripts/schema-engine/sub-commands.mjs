import { addressOf, createDatabase, dropDatabase, withClient } from './address.mjs';
import { describeError } from './errors.mjs';

/** `schema-engine cli …`: the CLI asks these of the binary before it opens the RPC channel. */
const SUB_COMMANDS = {
  'can-connect-to-database': async (url) => {
    await withClient(addressOf(url).connectionString, (client) => client.query('SELECT 1'));
    return undefined;
  },
  'create-database': async (url) => {
    await createDatabase(url);
    return 'The database was successfully created.';
  },
  'drop-database': async (url) => {
    await dropDatabase(url);
    return 'The database was successfully dropped.';
  },
};

/**
 * @param {string | undefined} name
 * @param {string | undefined} url
 * @returns {Promise<0 | 1>} the exit code
 */
export async function runSubCommand(name, url) {
  log('INFO', { message: 'Starting schema engine CLI' }); // The CLI skips the first line, whatever it is.
  try {
    const run = SUB_COMMANDS[name ?? ''];
    if (run === undefined) throw new Error(`Unknown sub-command: ${name}`);
    const message = await run(url);
    if (message !== undefined) log('INFO', { message });
    return 0;
  } catch (error) {
    log('ERROR', { is_panic: false, ...describeError(error, url) });
    return 1;
  }
}

/** The CLI reads the outcome from these lines. */
function log(level, fields) {
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

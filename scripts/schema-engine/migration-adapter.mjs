import { PrismaPg } from '@prisma/adapter-pg';
import { addressOf, createDatabase, dropDatabase, withDatabase } from './address.mjs';

/**
 * @prisma/adapter-pg, mended where it is not up to migrations.
 *
 * @param {string} url
 */
export function migrationAdapter(url) {
  const base = factoryFor(url);
  return {
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => mend(await base.connect()),
    // The adapter's own drops the shadow database while its pool is still connected to it.
    connectToShadowDb: async () => {
      const shadow = withDatabase(url, `prisma_migrate_shadow_db_${crypto.randomUUID()}`);
      await createDatabase(shadow);
      const adapter = await factoryFor(shadow).connect();
      const disconnect = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await disconnect();
        await dropDatabase(shadow);
      };
      return mend(adapter);
    },
  };
}

/** One connection: the engine's advisory lock belongs to a session. */
function factoryFor(url) {
  const { connectionString, schema } = addressOf(url);
  return new PrismaPg({ connectionString, max: 1 }, { schema });
}

/** PostgreSQL's internal "char" type, as pg_catalog's columns have it, which the adapter does not know. */
const CHAR_OID = 18;
/** "char(n)", which it reads the same way and does know. */
const BPCHAR_OID = 1042;
/** What the engine expects such a column to be called: ColumnTypeEnum.Character. */
const CHARACTER = 6;

function mend(adapter) {
  const pool = adapter.underlyingDriver();

  // The adapter splits scripts at every ";", also inside function bodies and DO blocks. Sent whole, the server
  // does the splitting, as for psql -c.
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };

  let charColumns = [];
  adapter.client = new Proxy(pool, {
    get(target, name) {
      const value = target[name];
      if (name !== 'query') return typeof value === 'function' ? value.bind(target) : value;
      return async (...args) => {
        const result = await target.query(...args);
        const fields = result.fields ?? [];
        charColumns = fields.map((field) => field.dataTypeID === CHAR_OID);
        for (const field of fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = BPCHAR_OID;
        return result;
      };
    },
  });
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, index) => (charColumns[index] ? CHARACTER : type));
    return result;
  };
  return adapter;
}

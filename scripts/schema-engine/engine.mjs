import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { migrationAdapter } from './migration-adapter.mjs';

const gluePath = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));

export const engineVersion = () =>
  JSON.parse(readFileSync(path.join(path.dirname(gluePath), 'package.json'), 'utf8')).version;

/** An address that nobody answers: `diff` between two files never connects, but the engine wants an adapter. */
const NOWHERE = 'postgresql://localhost:1/none';

/**
 * @param {{ url: string | undefined, datamodels: readonly string[] }} options
 */
export function startEngine({ url, datamodels }) {
  loadWasm();
  return glue.SchemaEngine.new(
    {
      datamodels:
        datamodels.length > 0 ? datamodels.map((file) => [file, readFileSync(file, 'utf8')]) : undefined,
    },
    (message) => {
      if (process.env.DEBUG?.includes('schemaEngine')) process.stderr.write(`${message}\n`);
    },
    bindMigrationAwareSqlAdapterFactory(migrationAdapter(url ?? NOWHERE)),
  );
}

// What the package's own loader does, minus its bundler.
function loadWasm() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message(message) {
      this.message = message;
    },
    get() {
      return this.message;
    },
  };
  const bytes = readFileSync(gluePath.replace(/\.js$/, '.wasm'));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

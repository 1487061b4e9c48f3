#!/usr/bin/env node
// Stands in for Prisma's native "schema-engine" binary, a download that not every network allows. It speaks the
// same JSON-RPC over standard input and output and knows the same sub-commands, but runs the same engine compiled
// to WebAssembly (npm: @prisma/schema-engine-wasm) over @prisma/adapter-pg. prisma.config.ts names it to the CLI.
import { parseArguments } from './schema-engine/arguments.mjs';
import { runSubCommand } from './schema-engine/sub-commands.mjs';
import { engineVersion } from './schema-engine/engine.mjs';
import { serve } from './schema-engine/rpc.mjs';

const { command, subCommand, url, datamodels } = parseArguments(process.argv.slice(2));

if (command === '--version' || command === '-V') {
  process.stdout.write(`schema-engine-wasm ${engineVersion()}\n`);
} else if (command === 'cli') {
  process.exitCode = await runSubCommand(subCommand, url);
} else {
  await serve({ url, datamodels });
}

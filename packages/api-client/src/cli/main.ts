#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { CommanderError } from 'commander';
import { exitCodeOf, exitCodes, sentenceOf } from './failure.ts';
import { endWithReader, remark } from './print.ts';
import { makeProgram } from './program.ts';

const manifest = new URL('../../package.json', import.meta.url);

async function main(): Promise<void> {
  endWithReader();
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const program = makeProgram(version);
  // Commander has said already what is typed wrongly; it would end with 1.
  for (const command of [program, ...program.commands]) command.exitOverride();
  await program.parseAsync();
}

try {
  await main();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  } else if (error instanceof Error && error.name === 'ExitPromptError') {
    // Ctrl-C at a question.
    process.exitCode = 130;
  } else {
    remark(`parley: ${sentenceOf(error)}`);
    process.exitCode = exitCodeOf(error);
  }
}

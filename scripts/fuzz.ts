// The fuzz test of the API for longer, or again: `npm run fuzz -- --minutes 30`, `npm run fuzz -- --seed 7 --path 3:1`.
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { run } from './test/run.ts';

function positive(text: string): string {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return text;
}

const program = new Command('fuzz')
  .description('Asks every operation of the API for whatever comes to mind, right, nearly right and hostile.')
  .option('--minutes <minutes>', 'for how long', positive, '10')
  .option('--seed <seed>', 'what is drawn from; another one each time where it is left out', positive)
  .option('--path <path>', 'what a failure said, to see it alone and again');

const options = program.parse().opts<{ minutes: string; seed?: string; path?: string }>();
const seed = options.seed ?? String(randomInt(1_000_000_000));
process.stdout.write(`Seed ${seed}\n`);
process.exitCode = await run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    path.resolve(import.meta.dirname, '../node_modules/jest/bin/jest.js'),
    '--selectProjects',
    'postgres',
    '--testPathPatterns',
    'apps/api/src/testing/fuzz/every-operation',
  ],
  {
    NODE_OPTIONS: '',
    PARLEY_FUZZ_SEED: seed,
    PARLEY_FUZZ_MINUTES: options.minutes,
    ...(options.path !== undefined && { PARLEY_FUZZ_PATH: options.path }),
  },
);

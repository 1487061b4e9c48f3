// The operator's command line: `npm run operator -- --help`. It works on the database, as the owner of its tables; the
// service has no route that leads here.
import { Command, InvalidArgumentError } from 'commander';
import { sentenceFor } from '../start/refusal.ts';
import { createOrganization } from './create-organization.ts';
import { OperatorDatabase } from './database.ts';
import { purge } from './purge.ts';
import { setQuota } from './quota.ts';
import { list, show } from './show.ts';
import { markForDeletion, restore, suspend } from './standing.ts';
import { inWords, verify } from './verify.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Connects, does it, lets go. */
async function using(work: (database: OperatorDatabase) => Promise<string>): Promise<void> {
  const database = new OperatorDatabase();
  try {
    say(await work(database));
  } finally {
    await database.close();
  }
}

function days(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('Write a number of days.');
  return Number(text);
}

const program = new Command('operator').description('What only who runs the service may do.');
const organizations = program.command('organizations').description('Organizations, from outside.');

organizations
  .command('create')
  .description('make one, and a link by which its owner joins')
  .requiredOption('--name <name>')
  .requiredOption('--slug <slug>')
  .requiredOption('--owner-email <address>')
  .option('--locale <language>', 'en, tr or hy', 'en')
  .action((options: object) =>
    using(
      async (database) =>
        `Made. The owner joins here, within seven days:\n${await createOrganization(database, options)}`,
    ),
  );

organizations
  .command('list')
  .description('all of them, and how each stands')
  .action(() => using(list));

organizations
  .command('show <organization>')
  .description('one, by slug or id')
  .action((name: string) => using((database) => show(database, name)));

organizations
  .command('suspend <organization>')
  .description('for reading only, from the next request on')
  .action((name: string) =>
    using(async (database) => {
      await suspend(database, name);
      return 'Suspended: it can be read and not written.';
    }),
  );

organizations
  .command('restore <organization>')
  .description('take back a suspension, or a deletion that has not been carried out')
  .action((name: string) =>
    using(async (database) => {
      await restore(database, name);
      return 'Restored.';
    }),
  );

organizations
  .command('delete <organization>')
  .description('for reading only until the grace period has passed, then gone from view')
  .option('--grace-days <days>', 'how long it can be restored with nothing lost', days, 30)
  .action((name: string, { graceDays }: { graceDays: number }) =>
    using(async (database) => {
      const after = await markForDeletion(database, name, graceDays);
      return `Gone from view after ${after.toISOString()}; purge it then. Until it is purged it can be restored.`;
    }),
  );

organizations
  .command('purge <organization>')
  .description('write all of it into files, then delete it for good')
  .requiredOption('--export <directory>', 'where the files go')
  .action((name: string, options: { export: string }) =>
    using(async (database) => {
      const { rows, directory } = await purge(database, name, options.export);
      return `Deleted ${rows} rows. They stand in ${directory}.`;
    }),
  );

organizations
  .command('quota <organization> <quota> <number>')
  .description('how much of something it may have: a number, unlimited, or default')
  .action((name: string, quota: string, number: string) =>
    using(async (database) => {
      await setQuota(database, name, quota, number);
      return `Set: ${quota} ${number}.`;
    }),
  );

program
  .command('audit')
  .description('The audit logs.')
  .command('verify <organization>')
  .description('whether the log is the one that was written; the exit code is 2 where it is not')
  .option('--head <position:hash>', 'the head that an earlier verification said')
  .action((name: string, { head }: { head?: string }) =>
    using(async (database) => {
      const verdict = await verify(database, name, head);
      if (verdict.firstBroken !== null) process.exitCode = 2;
      return inWords(verdict);
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${sentenceFor(error) ?? String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}

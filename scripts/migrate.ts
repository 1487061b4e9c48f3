// Applies the migrations to the database that DATABASE_URL names: `npm run db:migrate`, for installations where the
// service itself may not.
import { migrate } from '@parley/database/migrate';
import { sentenceFor } from './start/refusal.ts';

try {
  const url = process.env.DATABASE_URL;
  if (url === undefined || url === '') throw new Error('DATABASE_URL names no database.');
  const { applied } = await migrate(url, { log: (message) => process.stdout.write(`${message}\n`) });
  process.stdout.write(applied.length === 0 ? 'The schema is up to date.\n' : 'Done.\n');
} catch (error) {
  process.stderr.write(`${sentenceFor(error) ?? String(error)}\n`);
  process.exitCode = 1;
}

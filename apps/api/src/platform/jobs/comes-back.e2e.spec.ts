import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '@parley/testing';
import { until } from '../../testing/receiver.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { Jobs } from './index.ts';

let service: RunningService;
let jobs: Jobs;
const done: string[] = [];

beforeAll(async () => {
  service = await startService();
  jobs = service.app.get(Jobs);
  jobs.define('ring_a_bell', (bell) => Promise.resolve(void done.push(bell as string)));
  await jobs.start();
}, 60_000);
afterAll(() => service.stop());

const asOwner = (statement: string) =>
  withClient(service.testDatabase.ownerUrl, (client) => client.query(statement));

const jobsLeft = async (): Promise<number> => {
  const [left] = await service.database.prisma.$queryRaw<{ jobs: number }[]>`
    SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE task_identifier = 'ring_a_bell'
  `;
  return left?.jobs ?? Number.NaN;
};

it('goes on with its jobs after the database did not hear that one was done', async () => {
  await asOwner(`
    CREATE FUNCTION deaf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the database is away'; END $$;
    CREATE TRIGGER deaf BEFORE DELETE ON graphile_worker._private_jobs EXECUTE FUNCTION deaf();
  `);
  await jobs.enqueue('ring_a_bell', 'first');
  await until(() => done.includes('first'));
  expect(await jobsLeft()).toBe(1);
  // The crew has ended by then, and others of it as well.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await asOwner('DROP TRIGGER deaf ON graphile_worker._private_jobs');
  await jobs.enqueue('ring_a_bell', 'second');
  await until(() => done.includes('second'));
  await until(async () => (await jobsLeft()) <= 1);
}, 60_000);

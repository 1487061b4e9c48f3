import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '@parley/testing';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { DatabaseService } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import { Post } from './index.ts';

let server: SMTPServer;
let service: RunningService;
let arrived: ParsedMail[] = [];
let refusals = 0;

async function take(mail: Parameters<typeof simpleParser>[0]): Promise<null> {
  arrived.push(await simpleParser(mail));
  return null;
}

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) => {
      refusals -= 1;
      callback(refusals >= 0 ? new Error('busy') : null);
    },
    onData: (stream, _session, taken) => void take(stream).then(taken),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

beforeEach(async () => {
  arrived = [];
  refusals = 0;
  const { port } = server.server.address() as AddressInfo;
  service = await startService({
    PARLEY_SMTP_URL: `smtp://127.0.0.1:${port}`,
    PARLEY_MAIL_FROM: 'Parley <parley@example.org>',
  });
});
afterEach(() => service.stop());

const letter = { to: 'anahit@example.org', subject: 'Երևան – İzmir', text: 'Three words here.\n' };
const post = () => service.app.get(Post);
const database = () => service.app.get(DatabaseService);

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const jobs = () =>
  database().prisma.$queryRaw<{ attempts: number }[]>`SELECT attempts FROM graphile_worker.jobs`;

describe('a letter', () => {
  it('is mailed as it was written, and then is no job any more', async () => {
    await service.app.get(Jobs).start();
    await post().send(letter);
    await until(() => arrived.length === 1);
    expect(arrived[0]).toMatchObject({ subject: letter.subject, text: letter.text });
    expect(arrived[0]?.from?.text).toBe('"Parley" <parley@example.org>');
    await until(async () => (await jobs()).length === 0);
    await service.anonymous().get('/v1/outbox').expect(404);
  });

  it('is sent with what it tells of, or not at all', async () => {
    const told = database().transaction(async (client) => {
      await post().send(letter, client);
      throw new Error('it did not happen');
    });
    await expect(told).rejects.toThrow('it did not happen');
    expect(await jobs()).toEqual([]);
    await database().transaction((client) => post().send(letter, client));
    expect(await jobs()).toEqual([{ attempts: 0 }]);
  });

  it('is tried again where the mail server is busy', async () => {
    refusals = 1;
    await service.app.get(Jobs).start();
    await post().send(letter);
    await until(() => arrived.length === 1);
    expect(refusals).toBeLessThan(0);
    // The first pause is of e seconds.
  }, 20_000);

  it('is sent after all where the service was killed over it', async () => {
    await post().send(letter);
    // What is left behind by a process that ends in the middle: nobody unlocks it.
    await withClient(service.testDatabase.ownerUrl, (client) =>
      client.query(`
        UPDATE graphile_worker._private_jobs
        SET attempts = 1, locked_by = 'a worker that is no more', locked_at = now() - interval '3 minutes'
      `),
    );
    await service.app.get(Jobs).start();
    await until(() => arrived.length === 1);
    await until(async () => (await jobs()).length === 0);
  });
});

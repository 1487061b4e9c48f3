import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { workProgress, type WorkProgress } from '@parley/contracts';
import { createOrganization } from '@parley/testing';
import { DomainEvents } from '../../platform/events/index.ts';
import { Jobs } from '../../platform/jobs/index.ts';
import { importing } from '../../testing/importing.ts';
import { beginSession } from '../../testing/browser.ts';
import { type Ears, type Listening, listen } from '../../testing/listening.ts';
import { askForReport, madeReport } from '../../testing/reporting.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';

// Two instances on one database: the work is done by the one, and heard of at the other.
let service: RunningService;
let other: RunningService;
let desk: string;

beforeAll(async () => {
  service = await startService();
  other = await startService({}, service);
  await service.app.get(Jobs).start();
  desk = await service.key();
}, 60_000);
afterAll(async () => {
  await other.stop();
  await service.stop();
});

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function listening(ears: string | Ears, query = ''): Promise<Listening> {
  const one = await listen(other, typeof ears === 'string' ? { key: ears } : ears, { query });
  open.push(one);
  await one.until(({ messages }) => messages.length > 0);
  return one;
}

const named = ({ messages }: Listening) => messages.filter(({ event }) => event === 'progress');
const steps = (one: Listening): WorkProgress[] =>
  named(one).map(({ data }) => workProgress.strict().parse(JSON.parse(data)));
const stands = (state: WorkProgress['state']) => (one: Listening) =>
  steps(one).some((step) => step.state === state);

const SHEET = 'Item,Date,Account,Level,Source\nI03,2026-02-02,desk,3,S17\n';

describe('how far a report is', () => {
  it('is told at one instance as it is made at another, to the end', async () => {
    const one = await listening(desk);
    const { report } = await madeReport(service, desk, { asOf: '2026-05-14' });
    await one.until(stands('done'), 5000);
    const told = steps(one);
    expect(told.at(-1)).toEqual({
      process: report.process,
      subject: { kind: 'report', id: report.id, href: `/v1/reports/${report.id}` },
      state: 'done',
      step: null,
      progress: 100,
    });
    expect(told.length).toBeGreaterThan(1);
    const percents = told.map(({ progress }) => progress);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  });

  it('is of the moment: it has no id, stands in no outbox, and is not told to who comes back', async () => {
    const events = service.app.get(DomainEvents);
    const before = await events.head(service.organizationId);
    const one = await listening(desk);
    await madeReport(service, desk, { asOf: '2026-05-13' });
    await one.until(stands('done'));
    await one.until((stream) => stream.told().length > 0);
    expect((await events.head(service.organizationId)) - before).toBe(1n);
    const first = one.messages[0]?.id ?? '';
    expect(named(one).map(({ id }) => id)).not.toContain(expect.any(String));
    const again = await listen(other, { key: desk }, { lastEventId: first });
    open.push(again);
    await again.until((stream) => stream.told().length > 0);
    expect([again.told(), steps(again)]).toEqual([['report.made null'], []]);
  });

  it('is told to whoever may read it, of the processes and types that they have chosen', async () => {
    const { body } = await service
      .with(desk)
      .post('/v1/processes')
      .send({ slug: 'side-talks', title: { en: 'Side talks' } })
      .expect(201);
    const theirs = await createOrganization(service.database);
    const [seen, chosen, ...deaf] = await Promise.all([
      listening(desk, 'process=turkiye-armenia'),
      listening(desk, 'type=report.made'),
      listening(await service.key({ clearance: 'internal' })),
      listening(desk, `process=${body.id}`),
      listening(desk, 'type=item.changed'),
      listening(await service.key(theirs)),
    ]);
    const report = await askForReport(service, desk, { label: 'restricted' });
    await Promise.all([seen.until(stands('done')), chosen.until(stands('done'))]);
    // What is told after it has been: so whoever was not told until then will not be.
    const shown = await askForReport(service, desk, { label: 'public' });
    await deaf[0]?.until(stands('done'));
    expect(deaf.map((one) => new Set(steps(one).map(({ subject }) => subject.id)))).toEqual([
      new Set([shown.id]),
      new Set(),
      new Set(),
      new Set(),
    ]);
    expect(JSON.stringify(deaf.map(({ messages }) => messages))).not.toContain(report.id);
  });
});

describe('how far an import is', () => {
  it('is told to whoever may read it: cleared as its maker is, and entering', async () => {
    const reads = { clearance: 'restricted', scopes: ['processes:read', 'reports:read'] } as const;
    const [one, ...deaf] = await Promise.all([
      listening(desk),
      listening(await service.key({ clearance: 'internal' })),
      listening(await service.key(reads)),
    ]);
    const writer = importing(service, desk);
    const planned = await writer.plan(await writer.upload('track.csv', SHEET));
    await one.until(stands('ready'));
    await writer.apply(planned);
    await one.until(stands('applied'));
    const subject = { kind: 'import', id: planned.id, href: `/v1/imports/${planned.id}` };
    expect(steps(one).at(-1)).toMatchObject({ subject, state: 'applied', step: null, progress: 100 });
    await madeReport(service, desk, { asOf: '2026-05-12', label: 'public' });
    await Promise.all(deaf.map((stream) => stream.until(stands('done'))));
    for (const stream of deaf) {
      expect(new Set(steps(stream).map((step) => step.subject.kind))).toEqual(new Set(['report']));
    }
  }, 20_000);

  it('is told no more to whoever may not enter any more, and reads on', async () => {
    const { organizationId, database } = service;
    const { userId } = await service.person({ role: 'editor', clearance: 'restricted' });
    const { cookie } = await beginSession(service, userId, organizationId);
    const one = await listening({ cookie });
    const writer = importing(service, desk);
    const uploaded = await writer.upload('again.csv', SHEET);
    await writer.plan(uploaded);
    await one.until(stands('ready'));
    await database.withScope({ organizationId }, () =>
      database.prisma.member.update({
        where: { organizationId_userId: { organizationId, userId } },
        data: { role: 'viewer' },
      }),
    );
    const untilToldOf = async (asOf: string) => {
      const { report } = await madeReport(service, desk, { asOf });
      await one.until((stream) =>
        steps(stream).some(({ subject, state }) => subject.id === report.id && state === 'done'),
      );
    };
    // What was still to be told of while they might enter has been told by then.
    await untilToldOf('2026-05-10');
    const before = steps(one).length;
    await writer.plan(uploaded);
    await untilToldOf('2026-05-11');
    expect(
      new Set(
        steps(one)
          .slice(before)
          .map(({ subject }) => subject.kind),
      ),
    ).toEqual(new Set(['report']));
  }, 20_000);
});

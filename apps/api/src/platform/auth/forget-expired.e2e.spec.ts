import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningService } from '../../testing/running-service.ts';
import { startForPeople, Visitor } from '../../testing/visitor.ts';
import { ForgetExpired } from './forget-expired.ts';

let service: RunningService;
beforeAll(async () => {
  service = await startForPeople();
});
afterAll(() => service.stop());

it('clears away what is over and nothing else', async () => {
  const { email, password, userId } = await service.person();
  await new Visitor(service).signIn(email, password);
  await new Visitor(service).signIn('nobody@example.org', 'not the password');
  await service.database.prisma.verification.create({
    data: { id: userId, identifier: 'a link', value: 'x', expiresAt: new Date(Date.now() + 60_000) },
  });
  const left = async () => {
    const { session, verification, attemptCount } = service.database.prisma;
    return [
      await session.count({ where: { userId } }),
      await verification.count(),
      await attemptCount.count(),
    ];
  };
  const before = await left();
  const task = service.app.get(ForgetExpired);
  await task.forget();
  expect(await left()).toEqual(before);
  const inAFortnight = new Date(Date.now() + 14 * 24 * 60 * 60 * 1000);
  await task.forget(inAFortnight);
  expect(await left()).toEqual([0, 0, 0]);
});

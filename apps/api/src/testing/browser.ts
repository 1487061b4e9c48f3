import { createHmac, randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { CONFIG, type Config } from '../platform/config/index.ts';
import { hearFirstWords } from './first-words.ts';
import type { RunningService } from './running-service.ts';

/** The browser of somebody who is signed in. */
export interface Browser {
  userId: string;
  sessionId: string;
  email: string;
  ask: ReturnType<typeof supertest.agent>;
}

/** A person of an organization, signed in: as signing in would leave them, without its limits and its waiting. */
export async function signedIn(
  service: RunningService,
  options?: Parameters<RunningService['person']>[0],
): Promise<Browser> {
  const { userId, email } = await service.person(options);
  return browserOf(service, { userId, email }, options?.organizationId ?? service.organizationId);
}

/** Another browser of the same person. */
export async function browserOf(
  service: RunningService,
  { userId, email }: Person,
  activeOrganizationId: string | null,
): Promise<Browser> {
  const { sessionId, cookie } = await beginSession(service, userId, activeOrganizationId);
  const ask = supertest.agent(service.app.getHttpServer()).use(hearFirstWords).set('cookie', cookie);
  return { userId, sessionId, email, ask };
}

export interface Person {
  userId: string;
  email: string;
}

/** What the browser of somebody who is signed in sends along. */
export async function beginSession(
  service: RunningService,
  userId: string,
  activeOrganizationId: string | null,
): Promise<{ sessionId: string; cookie: string }> {
  const token = randomBytes(24).toString('base64url');
  const sessionId = uuidv7();
  await service.database.prisma.session.create({
    data: {
      id: sessionId,
      token,
      userId,
      activeOrganizationId,
      expiresAt: new Date(Date.now() + 24 * 60 * 60 * 1000),
    },
  });
  const { authSecret, webUrl } = service.app.get<Config>(CONFIG);
  const signature = createHmac('sha256', authSecret).update(token).digest('base64');
  const prefix = webUrl.startsWith('https:') ? '__Secure-' : '';
  const cookie = `${prefix}parley.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  return { sessionId, cookie };
}

import type { Prisma } from '@parley/database';
import { type Acting, actingAs, currentActing } from '../../platform/audit/index.ts';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';

/** What a job is given: which import, and who has asked, whose word it is that is written. */
export interface Asked {
  importId: string;
  caller: Omit<Caller, 'expiresAt'>;
  acting: Acting;
}

export function askedBy(
  { expiresAt: _expiresAt, ...caller }: Caller,
  importId: string,
): Prisma.InputJsonValue {
  const asked: Asked = { importId, caller, acting: currentActing() };
  return JSON.parse(JSON.stringify(asked)) as Prisma.InputJsonValue;
}

/** Does what was asked for as whoever asked, in their organization. */
export function asWhoAsked<T>(
  database: DatabaseService,
  payload: Prisma.InputJsonValue,
  work: (importId: string, caller: Caller) => Promise<T>,
): Promise<T> {
  const { importId, caller, acting } = payload as unknown as Asked;
  const asker: Caller = { ...caller, expiresAt: null };
  return database.withScope({ organizationId: caller.organizationId }, () =>
    actingAs(acting, () => work(importId, asker)),
  );
}

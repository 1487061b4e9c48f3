import { z } from 'zod';
import { dateText, instantText } from '@parley/words';
import { askAuth } from '../../../lib/auth.ts';

const sessions = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      isCurrent: z.boolean(),
      userAgent: z.string().nullable(),
      address: z.string().nullable(),
      lastSeenAt: z.string(),
    }),
  ),
});

const passkeys = z.array(
  z.object({ id: z.string(), name: z.string().nullish(), createdAt: z.string().nullish() }),
);

const ways = z.array(z.object({ providerId: z.string() }));

/** Dates are written out on the server: browsers do not all write them alike. */
export interface Session {
  id: string;
  isCurrent: boolean;
  userAgent: string | null;
  address: string | null;
  lastSeen: string;
}

export interface Passkey {
  id: string;
  name: string | null;
  added: string | null;
}

/** Where one is signed in, the one seen last first. */
export async function loadSessions(locale: string): Promise<Session[]> {
  const { data } = await askAuth('/sessions', sessions);
  return data.map(({ lastSeenAt, ...session }) => ({
    ...session,
    lastSeen: instantText(lastSeenAt, locale),
  }));
}

export async function loadPasskeys(locale: string): Promise<Passkey[]> {
  const all = await askAuth('/passkey/list-user-passkeys', passkeys);
  return all.map(({ id, name, createdAt }) => ({
    id,
    name: name ?? null,
    added: typeof createdAt === 'string' ? dateText(createdAt.slice(0, 10), locale) : null,
  }));
}

/** By what one can sign in besides passkeys: `credential` is the password. */
export const loadWays = () => askAuth('/list-accounts', ways);

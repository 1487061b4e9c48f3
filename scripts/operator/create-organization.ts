import { invitationLink, newOrganization } from '@parley/contracts';
import { drawInvitationToken, Prisma } from '@parley/database';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal } from '../start/refusal.ts';
import { type OperatorDatabase, record } from './database.ts';

const wanted = newOrganization.extend({
  ownerEmail: z.email().transform((email) => email.toLowerCase()),
  locale: z.enum(['en', 'tr', 'hy']),
});

const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;

/**
 * Makes an organization, and asks its owner in.
 *
 * @returns the link to pass on: the operator has no post of their own
 */
export async function createOrganization(database: OperatorDatabase, given: unknown): Promise<string> {
  const { name, slug, ownerEmail, locale } = parsed(given);
  const [organizationId, invitationId] = [uuidv7(), uuidv7()];
  const { token, tokenHash } = drawInvitationToken();
  const invitation = {
    email: ownerEmail,
    role: 'owner',
    clearance: 'restricted',
    expiresAt: new Date(Date.now() + SEVEN_DAYS),
  } as const;
  await database.within(organizationId, async (client) => {
    await client.organization.create({ data: { id: organizationId, slug, name } }).catch((error: unknown) => {
      const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
      throw isTaken ? new Refusal(`There is an organization ${slug} already.`) : error;
    });
    await client.invitation.create({
      data: { ...invitation, organizationId, id: invitationId, locale, tokenHash },
    });
    await record(
      client,
      organizationId,
      { type: 'organization.created', subject: { id: organizationId, name: slug }, details: { slug } },
      {
        type: 'invitation.made',
        subject: { id: invitationId, name: ownerEmail },
        details: { ...invitation, expiresAt: invitation.expiresAt.toISOString() },
      },
    );
  });
  return invitationLink(webUrl(), token);
}

function parsed(given: unknown): z.output<typeof wanted> {
  const read = wanted.safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Refusal(`This cannot be made: ${faults.join('; ')}.`);
}

const webUrl = (): string =>
  (process.env.PARLEY_WEB_URL ?? `http://localhost:${process.env.PARLEY_WEB_PORT ?? '3000'}`).replace(
    /\/+$/,
    '',
  );

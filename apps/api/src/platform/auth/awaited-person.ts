import type { GenericEndpointContext } from 'better-auth';

/** better-auth's cookie of a sign-in that waits for its second factor. */
const CHALLENGE = 'two_factor';

/** Whose sign-in waits for a second factor in the browser at hand. */
export async function awaitedPerson(
  ctx: Pick<GenericEndpointContext, 'context' | 'getSignedCookie'>,
): Promise<string | null> {
  const { createAuthCookie, internalAdapter, secret } = ctx.context;
  const challenge = await ctx.getSignedCookie(createAuthCookie(CHALLENGE).name, secret);
  if (typeof challenge !== 'string') return null;
  return (await internalAdapter.findVerificationValue(challenge))?.value ?? null;
}

import type { ByWhom } from '@parley/contracts';
import type { Caller } from '../../platform/auth/index.ts';

/** The person behind a caller. A key stands for whoever made it: they are one pair of eyes. */
export async function whoIs(
  { kind, id, name, onBehalfOf }: Caller,
  nameOf: (userId: string) => Promise<string | null>,
): Promise<ByWhom> {
  if (kind === 'session') return { id: onBehalfOf, name, apiKey: null };
  return { id: onBehalfOf, name: (await nameOf(onBehalfOf)) ?? name, apiKey: { id, name } };
}

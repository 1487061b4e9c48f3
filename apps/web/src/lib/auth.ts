import { cookies } from 'next/headers';
import { z } from 'zod';
import { goToSignIn } from './session.ts';
import { apiUrl } from './settings.ts';

/**
 * Asks what stands under /v1/auth, on the visitor's behalf. It is not in the contract, so its answers are read with
 * care.
 *
 * @param path below /v1/auth
 */
export async function askAuth<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.output<Shape>> {
  const response = await fetch(`${apiUrl()}/v1/auth${path}`, {
    headers: { cookie: (await cookies()).toString(), accept: 'application/json' },
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  });
  if (response.status === 401) return goToSignIn();
  if (!response.ok) throw new Error(`/v1/auth${path} answered ${response.status}`);
  return shape.parse(await response.json());
}

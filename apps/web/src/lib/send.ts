import type { Fault, Operation } from '@parley/contracts';
import { createTransport, ProblemError } from '@parley/sdk';
import { call } from './call.ts';
import type { Answer, CallArguments } from './call.ts';

/** Why something was not done: the code of the problem, and every fault of what was sent. */
export interface Refusal {
  status: number;
  code: string;
  faults: readonly Fault[];
  /** Where it was changed meanwhile (412): the state that it is in now, with its tag. */
  now?: { state: unknown; etag: string };
}

export type Sent<T> = { done: true; value: T } | { done: false; refusal: Refusal };

const transport = createTransport({ baseUrl: '' });
const unreachable: Refusal = { status: 0, code: 'unreachable', faults: [] };
const refused = (refusal: Refusal): Sent<never> => ({ done: false, refusal });

/**
 * Calls an operation from the browser, through this origin. It is named by its line, `POST /v1/invitations`, and its
 * type says what to send: so the page carries the operation's types and none of its schemas.
 */
export async function send<T extends Operation>(
  line: `${T['method']} ${T['path']}`,
  ...input: CallArguments<T>
): Promise<Sent<Answer<T>>> {
  const [method, path] = line.split(' ', 2);
  try {
    return { done: true, value: await call<T>(transport, { method, path } as T, ...input) };
  } catch (error) {
    if (!(error instanceof ProblemError)) return refused(unreachable);
    const { status, code, faults, problem } = error;
    const now =
      problem.current !== undefined && problem.etag !== undefined
        ? { now: { state: problem.current, etag: problem.etag } }
        : {};
    return refused({ status, code, faults, ...now });
  }
}

/** What signing in answers where it refuses: a problem of ours, or better-auth's own code. */
interface Said {
  code?: string;
  errors?: Fault[];
}

/**
 * Calls something under /v1/auth, which answers by rules of its own.
 *
 * @param path below /v1/auth
 */
export async function sendToAuth<T = unknown>(path: string, body: object = {}): Promise<Sent<T>> {
  try {
    const response = await fetch(`/v1/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { done: true, value: (await response.json().catch(() => null)) as T };
    const { code, errors } = (await response.json().catch(() => ({}))) as Said;
    const usual = response.status === 429 ? 'too_many_requests' : 'unreachable';
    return refused({
      status: response.status,
      code: (response.status === 429 ? undefined : code?.toLowerCase()) ?? usual,
      faults: errors ?? [],
    });
  } catch {
    return refused(unreachable);
  }
}

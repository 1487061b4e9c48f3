import type { Operation, OutputOf } from '@parley/contracts';
import type { Answer, CallArguments } from './call.ts';
import { send } from './send.ts';
import type { Sent } from './send.ts';

type Call<T extends Operation> = [line: `${T['method']} ${T['path']}`, ...input: CallArguments<T>];

/**
 * Changes something only where it still is what the page shows. A page shows many things and carries the tag of none:
 * so the tag is asked for now, together with the state, and that state is held against what was seen.
 */
export async function changeAsSeen<Read extends Operation, Change extends Operation>(
  read: Call<Read>,
  isAsSeen: (now: OutputOf<Read>) => boolean,
  change: (ifMatch: string) => Call<Change>,
): Promise<Sent<Answer<Change>>> {
  const now = await send<Read>(...read);
  if (!now.done) return now;
  const { body, etag } = now.value;
  if (etag === null || !isAsSeen(body)) {
    const now = etag === null ? {} : { now: { state: body, etag } };
    return { done: false, refusal: { status: 412, code: 'precondition_failed', faults: [], ...now } };
  }
  return send<Change>(...change(etag));
}

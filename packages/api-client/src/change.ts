import type { Answer } from './operation.ts';
import { ProblemError } from './problem-error.ts';

/**
 * Reads a thing, and changes it only if it still is what was read.
 *
 * ```ts
 * await change(
 *   () => parley.getItem.ask({ process, id }),
 *   (item, ifMatch) => parley.updateItem({ process, id, ifMatch, body: { theme: `${item.theme}, rail` } }),
 *   { attempts: 3 },
 * );
 * ```
 *
 * @param attempts how often to read anew and ask `write` again where somebody else was first; once where it is left out,
 *   since whoever decides on what they have seen has to look again themselves
 * @throws ProblemError `precondition_failed` where somebody else was first
 */
export async function change<State, Changed>(
  read: () => Promise<Answer<State>>,
  write: (state: State, ifMatch: string) => Promise<Changed>,
  { attempts = 1 }: { attempts?: number } = {},
): Promise<Changed> {
  for (let attempt = 1; ; attempt += 1) {
    const { body, etag } = await read();
    if (etag === null) throw new TypeError('What was read has no ETag: it cannot be changed as seen.');
    try {
      return await write(body, etag);
    } catch (error) {
      const isStale = error instanceof ProblemError && error.code === 'precondition_failed';
      if (!isStale || attempt >= attempts) throw error;
    }
  }
}

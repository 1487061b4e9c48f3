import type { Permission, Process } from '@parley/contracts';
import { loadCaller } from '../frame/load.ts';

/** What one needs for each kind of writing. */
export const needed = {
  meeting: ['record:write', 'sources:write', 'items:write', 'assertions:append'],
  word: ['assertions:append', 'sources:write'],
  record: ['record:write'],
  item: ['items:write'],
  import: ['assertions:append'],
  sources: ['sources:write'],
  judge: ['assertions:review'],
} as const satisfies Record<string, readonly Permission[]>;

/** Whether the reader may write so in a process: only then is a way to it shown. */
export async function may({ archived }: Process, kind: keyof typeof needed): Promise<boolean> {
  const { permissions } = await loadCaller();
  return !archived && needed[kind].every((permission) => permissions.includes(permission));
}

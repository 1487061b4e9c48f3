import { agreement } from './agreement.ts';
import { fullShare } from './full-share.ts';
import { highCompletion } from './high-completion.ts';
import type { Method } from './method.ts';
import { pam } from './pam.ts';
import { weighted } from './weighted.ts';

/** Names of the methods there are. */
export type MethodId = 'pam@1' | 'weighted@1' | 'full-share@1' | 'high-completion@1' | 'agreement@1';

/** Every method by its name; the first is the usual one. */
export const METHODS: Readonly<Record<MethodId, Method>> = {
  'pam@1': pam,
  'weighted@1': weighted,
  'full-share@1': fullShare,
  'high-completion@1': highCompletion,
  'agreement@1': agreement,
};

/** Whether a name, as a caller sent it, is that of a method. */
export function isMethodId(name: string): name is MethodId {
  return Object.hasOwn(METHODS, name);
}

import { agreement } from './agreement.ts';
import { fullShare } from './full-share.ts';
import { highCompletion } from './high-completion.ts';
import type { Method } from './method.ts';
import { pam } from './pam.ts';
import { weighted } from './weighted.ts';

/** Every method by its name; the first is the usual one. */
export const METHODS = {
  'pam@1': pam,
  'weighted@1': weighted,
  'full-share@1': fullShare,
  'high-completion@1': highCompletion,
  'agreement@1': agreement,
} as const satisfies Readonly<Record<string, Method>>;

/** Names of the methods there are. */
export type MethodId = keyof typeof METHODS;

/** Whether a name, as a caller sent it, is that of a method. */
export function isMethodId(name: string): name is MethodId {
  return Object.hasOwn(METHODS, name);
}

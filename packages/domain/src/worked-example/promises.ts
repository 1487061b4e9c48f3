import type { Level } from '../facts/assertion.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { MethodId } from '../methods/catalogue.ts';
import type { Explanation } from '../progress/explanation.ts';
import { explain } from '../progress/explanation.ts';
import { askAt, itemOf, ledgerOf, says } from './small-ledger.ts';

/** One promise: its weight, and its level, a spread between two observers, or null for no evidence. */
export type Promised = readonly [weight: number, level: Level | null | readonly [Level, Level]];

/** Score promises by a method: what each method's test does, with its own figures. */
export function scorePromises(method: MethodId, promises: readonly Promised[]): Explanation {
  return explain(ledgerOfPromises(promises), askAt('2023', { method }), '2023');
}

function ledgerOfPromises(promises: readonly Promised[]): LedgerFacts {
  const keys = promises.map((_, index) => `P${index + 1}`);
  return ledgerOf(
    promises.flatMap(([, level], index) => promiseOf(keys[index] ?? '', level)),
    { items: promises.map(([weight], index) => itemOf(keys[index] ?? '', { weight })) },
  );
}

function promiseOf(item: string, level: Promised[1]): LedgerFacts['assertions'] {
  const agreed = says(`${item}-agreed`, item, '2022-01-01', 'joint', 'agree');
  const [first, second] = typeof level === 'object' && level !== null ? level : [level, null];
  return [
    agreed,
    says(`${item}-seen`, item, '2022-06-01', 'observer', 'observe', { implementation: first }),
    says(`${item}-also`, item, '2022-06-01', 'desk', 'observe', { implementation: second }),
  ];
}

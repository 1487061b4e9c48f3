import type { Edtf } from '../time/edtf.ts';
import type { Instant } from '../time/instant.ts';

/** Whose word it is: a joint text, one party's own, an outside observer's, or the desk's coder. */
export type Account = 'joint' | 'observer' | 'desk' | `party:${string}`;

/** What was done with the item. */
export type Act =
  | 'propose'
  | 'discuss'
  | 'agree'
  | 'reconfirm'
  | 'expedite'
  | 'announce'
  | 'observe'
  | 'deny'
  | 'withdraw'
  | 'continue'
  | 'reverse'
  | 'correct';

/** First axis of an item: whether there is a promise. */
export type Agreement = 'none' | 'proposed' | 'agreed' | 'denied' | 'withdrawn';

/** Second axis: the legal force of the promise. */
export type Legal = 'none' | 'initialled' | 'signed' | 'ratified' | 'in_force' | 'suspended' | 'annulled';

/** Third axis: 0 not started, 1 minimum, 2 intermediate, 3 full. No evidence is null, which is not 0. */
export type Level = 0 | 1 | 2 | 3;

/** One dated claim on one item by one account. A ledger is made of these and nothing else. */
export interface AssertionFact {
  readonly key: string;
  /** Key of the item it is about. */
  readonly item: string;
  /** When it was so; a partial date counts from the end of its period. */
  readonly effectiveOn: Edtf;
  /** When we came to know. */
  readonly recordedAt: Instant;
  /** Order of recording, for what was recorded at the same instant. */
  readonly sequence: number;
  /** Key of the meeting at which it was said, or null. */
  readonly meeting: string | null;
  readonly account: Account;
  readonly act: Act;
  /** The word on each axis; null says nothing on it, and `none` takes the account's earlier word back. */
  readonly agreement: Agreement | null;
  readonly legal: Legal | null;
  readonly implementation: Level | null;
  /** True where it reaches the item only through a sentence such as "reconfirmed the agreements". */
  readonly generic: boolean;
  /** Key of the assertion that it supersedes, or null. */
  readonly corrects: string | null;
  /** Key of the item that carries this one on, or null. */
  readonly continuedBy: string | null;
}

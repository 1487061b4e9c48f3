import { type Fault, type Label, labelsSeenWith } from '@parley/contracts';
import { Outgoing } from '../../platform/outgoing/index.ts';

/** What speaks against an address before anything is sent to it. */
export function urlFaults(outgoing: Outgoing, url: string | undefined): Fault[] {
  const refusal = url === undefined ? null : outgoing.refusalOf(url);
  return refusal === null ? [] : [{ pointer: '/url', code: refusal, message: REFUSALS[refusal] }];
}

const REFUSALS: Record<NonNullable<ReturnType<Outgoing['refusalOf']>>, string> = {
  not_an_address: 'is not an address such as https://hooks.example.org/parley',
  not_https: 'does not begin with https://',
  has_credentials: 'has a user name or a password in it',
  address_refused: 'leads into a network that is not public',
};

/** A webhook is never told more than who makes or changes it may see. */
export const clearanceFaults = (own: Label, wanted: Label | undefined): Fault[] =>
  wanted === undefined || labelsSeenWith(own).includes(wanted)
    ? []
    : [{ pointer: '/clearance', code: 'beyond_own_clearance', message: 'is above your own' }];

/** @param seen those that the webhook may see */
export const processFaults = (
  wanted: readonly (string | undefined)[] | null | undefined,
  seen: ReadonlySet<string>,
): Fault[] =>
  (wanted ?? []).flatMap((id, index): Fault[] =>
    id === undefined || seen.has(id)
      ? []
      : [
          {
            pointer: `/processes/${index}`,
            code: 'unknown_process',
            message: 'is no process that a webhook of this clearance is told of',
          },
        ],
  );

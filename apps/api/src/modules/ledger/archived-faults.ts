import type { Fault } from '@parley/contracts';
import { archivedFault } from '../processes/index.ts';
import { type Entry, type Named, named, type Submission } from './submission.ts';

/**
 * Nothing is said anew of what is archived, at it, by it or resting on it. A correction may go on naming what the corrected
 * assertion names: what is wrong in the ledger can be put right all the same.
 */
export function faultsOfArchived(submission: Submission, { body }: Entry): Fault[] {
  const { rows, sources } = submission;
  const stood = namedByCorrected(submission, body);
  const of = (
    pointer: string,
    resource: string,
    things: readonly Named[],
    reference: string | null | undefined,
    isArchived: (thing: Named) => boolean = ({ id }) => rows.archived.has(id),
  ): Fault[] => {
    const thing = reference ? named(things, reference) : undefined;
    if (thing === undefined || !isArchived(thing) || stood.has(thing.id)) return [];
    return [archivedFault(pointer, { resource, key: thing.key })];
  };
  return [
    ...of('/item', 'item', rows.items, body.item),
    ...of('/meeting', 'meeting', rows.meetings, body.meeting),
    ...of('/account', 'party', rows.parties, body.account?.replace(/^party:/, 'key:')),
    ...of('/continuedBy', 'item', rows.items, body.continuedBy),
    ...(body.sources ?? []).flatMap((evidence, index) =>
      of(
        `/sources/${index}/source`,
        'source',
        sources,
        evidence?.source,
        // What it names is one of the sources.
        (source) => (source as (typeof sources)[number]).isArchived,
      ),
    ),
  ];
}

/** The ids of all that the assertion names which is corrected, if one in the ledger is. */
function namedByCorrected({ rows, corrected }: Submission, { corrects }: Entry['body']): ReadonlySet<string> {
  const target = corrects ? named(rows.assertions, corrects) : undefined;
  if (target === undefined) return new Set();
  const { itemId, meetingId, accountPartyId, continuedById } = target;
  const ids = [itemId, meetingId, accountPartyId, continuedById].filter((id) => id !== null);
  return new Set([...ids, ...(corrected.get(target.id)?.sources ?? [])]);
}

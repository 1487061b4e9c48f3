import type { NewAssertion } from '@parley/contracts';
import type { Prisma, Write } from '@parley/database';
import { idAmong, idNamed, type Submission } from './submission.ts';

/** What is written of an admitted submission: an assertion, and what it rests on. */
export interface AssertionRows {
  assertion: Omit<Prisma.AssertionCreateManyInput, 'revision'> & { revision: string };
  sources: Prisma.AssertionSourceCreateManyInput[];
}

/**
 * One after another: of a long submission they are never all there.
 *
 * @param first the place of the first in its batch
 */
export function* rowsOf(
  submission: Submission<NewAssertion>,
  write: Write,
  first: number,
): Generator<AssertionRows> {
  const { entries, sources } = submission;
  const { organizationId, processId, revision, recordedAt } = write;
  for (const [index, { id, key, body }] of entries.entries()) {
    yield {
      assertion: {
        organizationId,
        processId,
        id,
        key,
        // As a text is written of it.
        revision: String(revision),
        position: first + index,
        // One for all: there is no instant at which half of a batch is known.
        recordedAt,
        ...wordsOf(body),
        ...referencesOf(body, submission),
      },
      sources: body.sources.map(({ source, locator, quote }, place) => ({
        organizationId,
        processId,
        assertionId: id,
        sourceId: idNamed(sources, source),
        position: place,
        locator,
        quoteExact: quote?.exact ?? null,
        quotePrefix: quote?.prefix ?? null,
        quoteSuffix: quote?.suffix ?? null,
      })),
    };
  }
}

const wordsOf = (body: NewAssertion) => ({
  effectiveOn: body.effectiveOn,
  act: body.act,
  agreement: body.agreement,
  legal: body.legal,
  implementation: body.implementation,
  verb: body.verb,
  generic: body.generic,
  // Left out, not null: in a JSON column null would be JSON's own.
  ...(body.note !== null && { note: body.note }),
  ...(body.cause !== null && { cause: body.cause }),
  actor: body.actor,
  label: body.label,
});

/** Who and what it names, as ids; the admission has seen to it that each is there. */
function referencesOf(body: NewAssertion, { entries, rows }: Submission<NewAssertion>) {
  const [accountKind, party] = body.account.split(':', 2);
  return {
    itemId: idNamed(rows.items, body.item),
    meetingId: body.meeting === null ? null : idNamed(rows.meetings, body.meeting),
    accountKind: accountKind as 'joint' | 'party' | 'observer' | 'desk',
    accountPartyId: party === undefined ? null : idNamed(rows.parties, `key:${party}`),
    correctsId: body.corrects === null ? null : idAmong(entries, rows.assertions, body.corrects),
    continuedById: body.continuedBy === null ? null : idNamed(rows.items, body.continuedBy),
  };
}

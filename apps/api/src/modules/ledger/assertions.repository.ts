import { Injectable } from '@nestjs/common';
import type { Assertion, Ref } from '@parley/contracts';
import type { Label, Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../../platform/database/index.ts';
import { byReference, type Place } from '../../platform/http/index.ts';
import {
  type CollectionRepository,
  hiddenItems,
  inProcess,
  type ListQuery,
  namesIn,
  type Viewpoint,
  visibleIn,
} from '../processes/index.ts';
import { knownAssertions, standingBy } from './known-assertions.ts';
import { listedBy, listing } from './listing.ts';
import { type Review, reviewsOf } from './reviews.ts';
import { revisionsSeen } from './revisions-seen.ts';
import type { DraftAssertion, Entry, Submission } from './submission.ts';

const name = { select: { id: true, key: true } } as const;

const related = {
  item: name,
  accountParty: name,
  corrects: { select: { id: true, key: true, label: true } },
  // Of two that writers made who did not see each other's, the later first.
  correctedBy: {
    select: { id: true, key: true, label: true, recordedAt: true },
    orderBy: { revision: 'desc' },
  },
  sources: { orderBy: { position: 'asc' } },
} satisfies Prisma.AssertionInclude;

type Written = Prisma.AssertionGetPayload<{ include: typeof related }>;
type Evidence = Omit<Written['sources'][number], 'sourceId'> & { source: Ref };

/** An assertion with what it names, as far as the reader may see that and it was known. */
export type AssertionRow = Omit<Written, 'corrects' | 'correctedBy' | 'sources'> & {
  meeting: Ref | null;
  corrects: Ref | null;
  correctedBy: Ref | null;
  continuedBy: Ref | null;
  sources: Evidence[];
  review: Assertion['review'];
};

type NamedEvidence = NonNullable<DraftAssertion['sources']>;

const namedIn = (view: Viewpoint, evidence: NamedEvidence) => {
  const references = [...new Set(evidence.flatMap((one) => one?.source ?? []))].map(byReference);
  return {
    ...visibleIn(view),
    OR: [
      { id: { in: references.flatMap((by) => ('id' in by ? by.id : [])) } },
      { key: { in: references.flatMap((by) => ('key' in by ? by.key : [])) } },
    ],
  };
};

@Injectable()
export class AssertionsRepository implements CollectionRepository<AssertionRow, AssertionRow & Place> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  async list(view: Viewpoint, query: ListQuery): Promise<(AssertionRow & Place)[]> {
    const client = this.#database.prisma;
    const hidden = await hiddenItems(view, client);
    const { where, ...page } = await listing(view, query, client);
    const rows = await client.assertion.findMany({
      where: { AND: [knownAssertions(view, hidden), standingBy(view), ...where] },
      include: related,
      ...page,
    });
    const seen = await asSeen(rows, view, client);
    return seen.map((row) => ({ ...row, orderedBy: listedBy(row, query) }));
  }

  async find(
    view: Viewpoint,
    reference: string,
    client: Client = this.#database.prisma,
  ): Promise<AssertionRow | null> {
    const row = await client.assertion.findFirst({
      where: {
        ...knownAssertions(view, await hiddenItems(view, client)),
        ...standingBy(view),
        ...byReference(reference),
      },
      include: related,
    });
    const rows = await asSeen(row === null ? [] : [row], view, client);
    return rows[0] ?? null;
  }

  /** What was written together, in its order. */
  async findAll(view: Viewpoint, ids: readonly string[], client: Client): Promise<AssertionRow[]> {
    const rows = await client.assertion.findMany({
      where: { ...knownAssertions(view, await hiddenItems(view, client)), id: { in: [...ids] } },
      include: related,
      orderBy: { position: 'asc' },
    });
    return asSeen(rows, view, client);
  }

  /** What was appended in one of the revisions, or has one of the ids: by name, with its own label. */
  named(
    view: Viewpoint,
    { revisions, ids }: { revisions: readonly bigint[]; ids: readonly string[] },
    client: Client,
  ) {
    return client.assertion.findMany({
      where: { ...inProcess(view), OR: [{ id: { in: [...ids] } }, { revision: { in: [...revisions] } }] },
      select: { id: true, key: true, label: true, revision: true },
    });
  }

  /** What was appended in one of the revisions and something corrects, by id. */
  async correctedOf(view: Viewpoint, revisions: readonly bigint[], client: Client): Promise<string[]> {
    const rows = await client.assertion.findMany({
      where: { ...inProcess(view), revision: { in: [...revisions] }, correctedBy: { some: {} } },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  }

  /** What is to be corrected: its label, and what it rests on. */
  async corrected(view: Viewpoint, ids: readonly string[], client: Client): Promise<Submission['corrected']> {
    if (ids.length === 0) return new Map();
    const rows = await client.assertion.findMany({
      where: { ...inProcess(view), id: { in: [...ids] } },
      select: { id: true, label: true, sources: { select: { sourceId: true } } },
    });
    return new Map(
      rows.map(({ id, label, sources }) => [id, { label, sources: sources.map((one) => one.sourceId) }]),
    );
  }

  /** Which of the keys are there already, whoever may see them. */
  async takenKeys(view: Viewpoint, entries: readonly Entry[], client: Client): Promise<Set<string>> {
    const { organizationId, processId } = view;
    // As one list: a parameter each would be some thousands.
    const rows = await client.$queryRaw<{ key: string }[]>`
      SELECT key FROM assertion
      WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
        AND key = ANY (${entries.map(({ key }) => key)}::text[])
    `;
    return new Set(rows.map(({ key }) => key));
  }

  /** The sources that are named and may be, with the text of those that are quoted. */
  async evidenceNamed(
    view: Viewpoint,
    bodies: readonly DraftAssertion[],
    client: Client,
  ): Promise<Submission['sources']> {
    const evidence = bodies.flatMap(({ sources }) => sources ?? []);
    const quoted = evidence.filter((one) => one?.quote);
    const rows = await client.source.findMany({
      where: namedIn(view, evidence),
      select: { id: true, key: true, label: true, archived: true },
    });
    const texts = await client.source.findMany({
      where: { ...namedIn(view, quoted), text: { not: null } },
      select: { id: true, text: true },
    });
    const textOf = new Map(texts.map(({ id, text }) => [id, text]));
    return rows.map(({ archived, ...row }) => ({
      ...row,
      isArchived: archived,
      text: textOf.get(row.id) ?? null,
    }));
  }
}

async function asSeen(rows: readonly Written[], view: Viewpoint, client: Client): Promise<AssertionRow[]> {
  const references = rows.map(({ meetingId, continuedById, sources }) => [
    meetingId,
    continuedById,
    ...sources.map(({ sourceId }) => sourceId),
  ]);
  const names = await namesIn(view, references, ['meeting', 'item', 'source'], client);
  const written = rows.map(({ revision }) => revision);
  const revisions = await revisionsSeen(written, view, client);
  const reviews = await reviewsOf(view, written, client);
  const seen = (thing: (Ref & { label: Label }) | null): Ref | null =>
    thing !== null && view.labels.includes(thing.label) ? { id: thing.id, key: thing.key } : null;
  return rows.map((row) => ({
    ...row,
    revision: revisions.get(row.revision) ?? row.revision,
    meeting: names.seen(row.meetingId),
    corrects: seen(row.corrects),
    // While nobody knew better, it was not corrected.
    correctedBy: seen(
      row.correctedBy.find(
        ({ recordedAt, label }) => recordedAt <= view.knownAt && view.labels.includes(label),
      ) ?? null,
    ),
    continuedBy: names.seen(row.continuedById),
    sources: row.sources.flatMap(({ sourceId, ...rest }) => {
      const source = names.seen(sourceId);
      return source === null ? [] : [{ ...rest, source }];
    }),
    review: reviewShown(reviews.get(row.revision), view),
  }));
}

/** Who reviews is told to whoever may see who the members are. */
const reviewShown = (review: Review | undefined, { namesPersons }: Viewpoint): Assertion['review'] =>
  review === undefined
    ? null
    : {
        proposal: review.proposal,
        proposedAt: review.proposedAt.toISOString(),
        proposedBy: namesPersons ? review.proposedBy : null,
        acceptedBy: namesPersons ? review.acceptedBy : null,
      };

import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, key, label } from '../identity.ts';
import { localizedText } from '../text.ts';
import { act, agreement, implementation, legalState } from './assertion.ts';
import { bundleBodies, type BundleKind, bundleKinds } from './bundle-bodies.ts';

/** The version of the format that is written, and the only one that is read. */
export const BUNDLE_VERSION = 1;

const count = z.int().min(0);
const revision = count.meta({ description: 'The revision that made it; when that was stands there.' });

export const bundleRevision = z.strictObject({
  revision: count.meta({ description: 'Its number, from 0.' }),
  internalRevision: count.meta({ description: 'As who is cleared for `internal` counts.' }),
  publicRevision: count.meta({ description: 'As everybody counts.' }),
  recordedAt: instant,
});
export type BundleRevision = z.infer<typeof bundleRevision>;

const slugOrKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'is not a key');
const recorded = {
  id,
  revision,
  key: slugOrKey,
  label,
  noticedWith: label.meta({ description: 'The lowest clearance that notices what was changed.' }),
};
const versionOf = <K extends BundleKind, Body extends z.ZodType>(kind: K, body: Body) =>
  z.strictObject({
    resource: z.literal(kind),
    ...recorded,
    body: z.nullable(body).meta({ description: 'null: it was removed.' }),
    text: (kind === 'source' ? z.string().nullable() : z.null())
      .default(null)
      .meta({ description: 'Of a source: its stored text.' }),
  });

export const bundleVersion = z.discriminatedUnion('resource', [
  versionOf('process', bundleBodies.process),
  versionOf('party', bundleBodies.party),
  versionOf('representative', bundleBodies.representative),
  versionOf('track', bundleBodies.track),
  versionOf('source', bundleBodies.source),
  versionOf('item', bundleBodies.item),
  versionOf('meeting', bundleBodies.meeting),
  versionOf('milestone', bundleBodies.milestone),
  versionOf('event', bundleBodies.event),
]);
export type BundleVersion = z.infer<typeof bundleVersion>;

export const bundleAssertion = z.strictObject({
  id,
  key,
  revision,
  position: count.meta({ description: 'Its place among what was appended with it.' }),
  item: id,
  effectiveOn: edtf,
  meeting: id.nullable(),
  account: z.enum(['joint', 'party', 'observer', 'desk']),
  accountParty: id.nullable(),
  act,
  agreement: agreement.nullable(),
  legal: legalState.nullable(),
  implementation: implementation.nullable(),
  verb: z.string().nullable(),
  generic: z.boolean(),
  note: localizedText.nullable(),
  cause: localizedText.nullable(),
  actor: z.string().nullable(),
  corrects: id.nullable(),
  continuedBy: id.nullable(),
  label,
});
export type BundleAssertion = z.infer<typeof bundleAssertion>;

export const bundleEvidence = z.strictObject({
  assertion: id,
  source: id,
  position: count.meta({ description: 'Its place among what the assertion rests on.' }),
  locator: z.string().nullable(),
  quoteExact: z.string().nullable(),
  quotePrefix: z.string().nullable(),
  quoteSuffix: z.string().nullable(),
});
export type BundleEvidence = z.infer<typeof bundleEvidence>;

const author = {
  authorId: id.meta({ description: 'A person of where it was recorded.' }),
  authorName: z.string(),
  authorKeyId: id.nullable(),
  authorKeyName: z.string().nullable(),
};

export const bundleProposal = z.strictObject({
  id,
  key,
  revision,
  ...author,
  note: localizedText.nullable(),
  assertions: z
    .array(z.looseObject({ key, item: id, sources: z.array(z.looseObject({ source: id })) }))
    .min(1),
  about: z.array(id),
  label,
});
export type BundleProposal = z.infer<typeof bundleProposal>;

export const bundleVerdict = z.strictObject({
  proposal: id,
  revision,
  verdict: z.enum(['accepted', 'sent_back', 'withdrawn']),
  byId: id,
  byName: z.string(),
  byKeyId: id.nullable(),
  byKeyName: z.string().nullable(),
  reason: localizedText.nullable(),
});
export type BundleVerdict = z.infer<typeof bundleVerdict>;

/** The lists of a bundle, in the order in which they are written. */
export const bundleLists = {
  revisions: bundleRevision,
  versions: bundleVersion,
  assertions: bundleAssertion,
  evidence: bundleEvidence,
  proposals: bundleProposal,
  verdicts: bundleVerdict,
} as const;

const head = {
  format: z.literal('parley-bundle'),
  version: z
    .int()
    .refine((version) => version === BUNDLE_VERSION, {
      error: ({ input }) => `is version ${String(input)} of the format: ${BUNDLE_VERSION} is read here`,
      params: { code: 'unknown_bundle_version' },
    })
    .meta({ description: 'Of the format.', examples: [BUNDLE_VERSION] }),
  process: z.strictObject({ id, createdAt: instant }),
};

const [aProcess, itsFirst] = ['019a0c1e-0000-7000-8000-0000000000b1', '2026-05-14T12:00:00.000Z'];

/** The least that there can be: a process in which nothing is recorded. */
export const bundleExample = {
  format: 'parley-bundle',
  version: BUNDLE_VERSION,
  process: { id: aProcess, createdAt: itsFirst },
  revisions: [{ revision: 0, internalRevision: 0, publicRevision: 0, recordedAt: itsFirst }],
  versions: [
    {
      resource: 'process',
      id: aProcess,
      revision: 0,
      key: 'brought-along',
      label: 'public',
      noticedWith: 'public',
      body: {
        title: { en: 'Brought along' },
        goal: null,
        summary: null,
        status: 'ongoing',
        startedOn: null,
        endedOn: null,
        singleUndertaking: false,
        stallRules: { timesMedian: 2, atLeastDays: 90, technicalBreaksSilence: false },
      },
      text: null,
    },
  ],
  assertions: [],
  evidence: [],
  proposals: [],
  verdicts: [],
};

export const bundle = z
  .strictObject({
    ...head,
    revisions: z.array(bundleRevision).min(1),
    versions: z.array(bundleVersion).min(1),
    assertions: z.array(bundleAssertion),
    evidence: z.array(bundleEvidence).meta({ description: 'What each assertion rests on.' }),
    proposals: z.array(bundleProposal),
    verdicts: z.array(bundleVerdict),
  })
  .meta({
    id: 'Bundle',
    description:
      'A process whole: every state in which anything in it was ever recorded, the ledger, and when each was recorded. `docs/exchange.md` tells of it.',
    examples: [bundleExample],
  });
export type Bundle = z.infer<typeof bundle>;

export { bundleBodies, type BundleKind, bundleKinds };

import { z } from 'zod';
import { edtf } from '../date.ts';
import { id } from '../identity.ts';
import { languageTag } from '../text.ts';
import { agreement, implementation, legalState } from './assertion.ts';
import { itemKind } from './item.ts';
import { meetingFormat, meetingSourceRole, meetingStatus, trackLevel } from './meeting.ts';
import { partyRole } from './party.ts';
import { processStatus, stallRules } from './process.ts';
import { sourceKind, sourceTier } from './source.ts';

// What versions keep of each kind, exactly: a field more or less would not come back as it was. Looser than what is
// sent to write one, in lengths and the like: what was once recorded is taken as it is.

const text = z.string();
const texts = z
  .record(languageTag, z.string())
  .refine((by) => Object.values(by).some((one) => /\S/.test(one)), { error: 'says nothing in any language' });
const textsByParty = z.record(z.string(), texts);
const ids = z.array(id);
/** There where it is so. */
const archived = z.literal(true).optional();

const process = z.strictObject({
  title: texts,
  goal: texts.nullable(),
  summary: texts.nullable(),
  status: processStatus,
  startedOn: edtf.nullable(),
  endedOn: edtf.nullable(),
  singleUndertaking: z.boolean(),
  stallRules,
  archived,
  reviewRequired: z.literal(true).optional(),
});

const party = z.strictObject({ role: partyRole, name: texts, note: texts.nullable(), archived });

const representative = z.strictObject({
  party: id,
  name: text,
  office: texts,
  since: edtf.nullable(),
  until: edtf.nullable(),
  archived,
});

const track = z.strictObject({ title: texts, level: trackLevel, archived });

const meeting = z.strictObject({
  track: id,
  ordinal: z.int().min(1).meta({ description: 'Its number on its track, from 1.' }),
  status: meetingStatus,
  format: meetingFormat,
  heldOn: edtf.nullable(),
  title: texts,
  place: texts.nullable(),
  placeByParty: textsByParty.nullable(),
  country: text.nullable(),
  summary: texts.nullable(),
  identicalReadouts: z.boolean().nullable(),
  participants: z.array(z.strictObject({ representative: id, party: id })),
  agenda: z.array(z.strictObject({ title: texts, item: id.nullable() })),
  sources: z.array(z.strictObject({ source: id, role: meetingSourceRole, party: id.nullable() })),
  archived,
});

const source = z.strictObject({
  kind: sourceKind,
  tier: sourceTier.nullable(),
  publisher: text,
  title: text,
  publishedOn: edtf.nullable(),
  language: languageTag,
  url: text.nullable(),
  note: texts.nullable(),
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  archived,
});

const item = z.strictObject({
  code: text.nullable(),
  kind: itemKind,
  theme: text,
  title: texts,
  titleByParty: textsByParty.nullable(),
  description: texts.nullable(),
  dueOn: edtf.nullable(),
  dueNote: texts.nullable(),
  linkage: texts.nullable(),
  weight: z.int().min(1).meta({ description: 'For weighted@1.' }),
  obligors: ids,
  dependsOn: ids,
  sources: ids,
  archived,
});

const milestone = z.strictObject({
  title: texts,
  note: texts.nullable(),
  plannedOn: edtf.nullable(),
  criteria: z.array(
    z.strictObject({
      item: id.nullable(),
      implementation: implementation.nullable(),
      agreement: agreement.nullable(),
      legal: legalState.nullable(),
      milestone: id.nullable(),
    }),
  ),
  archived,
});

const event = z.strictObject({
  occurredOn: edtf,
  type: text,
  title: texts,
  description: texts.nullable(),
  items: ids,
  sources: ids,
  archived,
});

/** By kind, in the order in which each may refer to those before it. */
export const bundleBodies = {
  process,
  party,
  representative,
  track,
  source,
  item,
  meeting,
  milestone,
  event,
} as const;

export type BundleKind = keyof typeof bundleBodies;
export const bundleKinds = Object.keys(bundleBodies) as BundleKind[];

import { z } from 'zod';
import { edtf } from '../date.ts';
import { reference } from '../identity.ts';
import { localizedText, namesByParty } from '../text.ts';
import { changesOfThing, ownKey, ownLabel, references } from './changes.ts';
import { meeting, meetingFormat, meetingSourceRole, meetingStatus } from './meeting.ts';

const { ordinal } = meeting.shape;
const replaced = 'replaced whole, but for what one does not see.';

const agendaPoint = z.strictObject({ title: localizedText, item: reference.nullable().default(null) });

const document = z.strictObject({
  source: reference,
  role: meetingSourceRole,
  party: reference.nullable().default(null).meta({ description: 'Whose readout it is.' }),
});

const said = {
  track: reference,
  ordinal: ordinal.min(1).max(100_000),
  status: meetingStatus,
  format: meetingFormat,
  heldOn: edtf.nullable().meta({ description: 'Nothing was held without a date.' }),
  title: localizedText,
  place: localizedText.nullable(),
  placeByParty: namesByParty.nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}(\/[A-Z]{2})?$/, 'is no country: write AM, or AM/TR at a border')
    .nullable()
    .meta({ description: 'ISO 3166-1 alpha-2; two joined by `/` at a border.', examples: ['AM/TR'] }),
  summary: localizedText.nullable(),
  identicalReadouts: z.boolean().nullable(),
  participants: references('The representatives who took part'),
  agenda: z
    .array(agendaPoint)
    .max(200)
    .meta({ description: `In their order; ${replaced}` }),
  sources: z
    .array(document)
    .max(200)
    .meta({ description: `The documents on it; ${replaced}` }),
  label: ownLabel,
};

/** What a meeting can be sent to change it; what is left out stays. */
export const meetingChanges = changesOfThing(said).meta({
  id: 'MeetingChanges',
  examples: [{ status: 'held', heldOn: '2026-06-12' }],
});
export type MeetingChanges = z.infer<typeof meetingChanges>;

/** What is sent to add one. */
export const newMeeting = z
  .strictObject({
    key: ownKey,
    ...said,
    ordinal: said.ordinal.optional().meta({ description: 'Left out: the next on its track.' }),
    status: said.status.default('scheduled'),
    format: said.format.default('in_person'),
    heldOn: said.heldOn.default(null),
    place: said.place.default(null),
    placeByParty: said.placeByParty.default(null),
    country: said.country.default(null),
    summary: said.summary.default(null),
    identicalReadouts: said.identicalReadouts.default(null),
    participants: said.participants.default([]),
    agenda: said.agenda.default([]),
    sources: said.sources.default([]),
    label: said.label.default('public'),
  })
  .meta({
    id: 'NewMeeting',
    examples: [{ track: 'key:SR', heldOn: '2026-06', title: { en: 'Seventh meeting' } }],
  });
export type NewMeeting = z.infer<typeof newMeeting>;

import { z } from 'zod';
import { edtf } from '../date.ts';
import { id, key, label, ref } from '../identity.ts';
import { localizedText, textByParty } from '../text.ts';

export const track = z
  .object({
    id,
    key,
    title: localizedText,
    level: z.enum(['leaders', 'ministers', 'special_representatives', 'technical']),
  })
  .meta({ id: 'Track', description: 'A level at which the parties meet.' });
export type Track = z.infer<typeof track>;

export const meetingSource = z.object({
  source: ref,
  role: z
    .enum(['readout', 'communique', 'report'])
    .meta({ description: "One side's text, a joint text, or somebody's report on it." }),
  party: ref.nullable().meta({ description: 'Whose readout it is.' }),
});

export const meeting = z
  .object({
    id,
    key,
    track: ref,
    ordinal: z.int().meta({ description: 'Its number on its track, from 1.' }),
    status: z.enum(['scheduled', 'held', 'postponed', 'cancelled']),
    format: z.enum(['in_person', 'phone', 'online']),
    heldOn: edtf.nullable(),
    title: localizedText,
    place: localizedText.nullable(),
    placeByParty: textByParty.nullable(),
    country: z
      .string()
      .nullable()
      .meta({ description: 'ISO 3166-1 alpha-2; two joined by `/` at a border.' }),
    summary: localizedText.nullable(),
    identicalReadouts: z.boolean().nullable(),
    participants: z.array(z.object({ representative: ref, party: ref, name: z.string() })),
    agenda: z.array(z.object({ title: localizedText, item: ref.nullable() })),
    sources: z.array(meetingSource),
    label,
  })
  .meta({ id: 'Meeting', description: 'One round on a track.' });
export type Meeting = z.infer<typeof meeting>;

import { z } from 'zod';
import { edtf } from '../date.ts';
import { archived, id, key, label, ref } from '../identity.ts';
import { localizedText, textByParty } from '../text.ts';

export const trackLevel = z.enum(['leaders', 'ministers', 'special_representatives', 'technical']);

export const track = z
  .object({ id, key, title: localizedText, level: trackLevel, archived })
  .meta({ id: 'Track', description: 'A level at which the parties meet.' });
export type Track = z.infer<typeof track>;

export const meetingStatus = z.enum(['scheduled', 'held', 'postponed', 'cancelled']);
export const meetingFormat = z.enum(['in_person', 'phone', 'online']);
export const meetingSourceRole = z
  .enum(['readout', 'communique', 'report'])
  .meta({ description: "One side's text, a joint text, or somebody's report on it." });

export const meetingSource = z.object({
  source: ref,
  role: meetingSourceRole,
  party: ref.nullable().meta({ description: 'Whose readout it is.' }),
});

export const meeting = z
  .object({
    id,
    key,
    track: ref,
    ordinal: z.int().meta({ description: 'Its number on its track, from 1.' }),
    status: meetingStatus,
    format: meetingFormat,
    heldOn: edtf.nullable(),
    title: localizedText,
    place: localizedText.nullable(),
    placeByParty: textByParty.nullable(),
    country: z
      .string()
      .nullable()
      .meta({ description: 'ISO 3166-1 alpha-2; two joined by `/` at a border.' }),
    summary: localizedText.nullable(),
    identicalReadouts: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether the sides published the same words; null where that is not known.' }),
    participants: z.array(z.object({ representative: ref, party: ref, name: z.string() })),
    agenda: z.array(z.object({ title: localizedText, item: ref.nullable() })),
    sources: z.array(meetingSource),
    label,
    archived,
  })
  .meta({ id: 'Meeting', description: 'One round on a track.' });
export type Meeting = z.infer<typeof meeting>;

import { z } from 'zod';
import { isEdtf } from '@parley/domain';
import { id, key } from '../identity.ts';
import { localizedText } from '../text.ts';

/** How a reckoned answer names an item: so that a reader needs no second request to read it. */
export const itemRef = z
  .object({ id, key, title: localizedText })
  .meta({ id: 'ItemRef', description: 'An item, by id, key and title.' });
export type ItemRef = z.infer<typeof itemRef>;

const namesMeeting = (text: string): boolean =>
  key.safeParse(text.replace(/^key:/, '')).success || z.uuid().safeParse(text).success;

/** A meeting, as a query of the reckoning names it. */
export const meetingName = z
  .string()
  .refine(namesMeeting, {
    error: 'names no meeting: write SR5, key:SR5 or its id',
    params: { code: 'not_a_reference' },
  })
  .meta({
    id: 'MeetingName',
    description: 'A meeting: its key, `key:` and its key, or its id.',
    examples: ['SR5'],
  });

/** A place on the time line, as a query names it: a meeting, or a day. */
export const point = z
  .string()
  .refine((text) => isEdtf(text) || namesMeeting(text), {
    error: 'is neither a date nor a meeting: write SR5, key:SR5, its id, or 2024-07-30',
    params: { code: 'not_a_point' },
  })
  .meta({
    id: 'Point',
    description:
      'A meeting held by `asOf` (its key, `key:` and its key, or its id), or an EDTF date. Where a key looks like a date, the meeting goes first.',
    examples: ['SR5', '2024-07-30'],
  });

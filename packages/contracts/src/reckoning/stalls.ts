import { z } from 'zod';
import { edtf } from '../date.ts';
import { label, ref } from '../identity.ts';
import { stallRules } from '../resources/process.ts';
import { itemRef } from './named.ts';
import { answerHead, meetingOfPoint } from './progress.ts';

const days = z.number().nullable();

/** Something that stands still. What does not go with its reason is null, so that each reason makes one sentence. */
export const stall = z
  .object({
    reason: z.enum(['silence', 'due', 'follow_up']).meta({
      description:
        '`silence`: a track has not met for longer than its threshold. `due`: an item is not full after its due date. `follow_up`: a promised round has not come.',
    }),
    since: edtf.meta({ description: 'The first day on which it was a stall.' }),
    days: z.int().meta({
      description: 'Days of silence since the last meeting, or days past the date expected, at `asOf`.',
    }),
    track: ref.nullable().meta({ description: 'Of silence and follow-up: the track.' }),
    meeting: meetingOfPoint.nullable().meta({
      description: 'Of silence: the meeting that broke it last. Of a follow-up: the round that was promised.',
    }),
    item: itemRef.nullable().meta({ description: 'Of a due date: the item.' }),
    silentSince: edtf.nullable().meta({ description: 'Of silence: the day of that last meeting.' }),
    expectedOn: edtf.nullable().meta({ description: 'The due date, or the date promised for the round.' }),
    threshold: days.meta({ description: 'Of silence: the days after which it is a stall.' }),
    median: days.meta({
      description: "Of silence: the track's own median interval in days; null where it has met only once.",
    }),
    label: label.meta({ description: 'Always `internal`: an alert is not for the public.' }),
  })
  .meta({ id: 'Stall' });
export type Stall = z.infer<typeof stall>;

export const stalls = z
  .object({ ...answerHead, rules: stallRules, stalls: z.array(stall) })
  .meta({ id: 'Stalls', description: 'What stands still, each with its reason.' });
export type Stalls = z.infer<typeof stalls>;

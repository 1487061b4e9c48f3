import { z } from 'zod';
import { instant } from '../date.ts';
import { id, label, processAddress } from '../identity.ts';
import { reportFormat, reportKind, reportLanguage, standingQuestion } from './report.ts';

const cron = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .meta({
    description:
      'Minute, hour, day of the month, month, day of the week, as crontab has them: `0 8 * * 1` is Mondays at eight. What falls into the hour that a change of clocks leaves out comes an hour later by the clock; what falls into the hour that comes twice comes once.',
    examples: ['0 8 * * 1'],
  });
const timeZone = z
  .string()
  .max(64)
  .meta({ description: 'By which `cron` counts, as IANA names it', examples: ['Asia/Yerevan'] });

const mailTo = z.array(id).max(50).meta({
  description:
    'Members who get a letter with the address of the file, each one only while they may have it. Webhooks are told by `report.made`.',
});
const nextRuns = z
  .array(instant)
  .meta({ description: 'When it comes next, three times; none of what comes after each meeting.' });

const wanted = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .meta({ description: 'For people', examples: ['Mondays'] }),
  kind: reportKind,
  format: reportFormat,
  language: reportLanguage,
  ...standingQuestion,
  label: label.meta({ description: 'The most that may stand in it, and at most what one is cleared for.' }),
  cron: cron.nullable(),
  timeZone,
  afterEachMeeting: z
    .boolean()
    .meta({ description: 'Once after each meeting that is recorded as held, instead of by the clock.' }),
  mailTo,
  paused: z.boolean(),
};

export const reportSchedule = z
  .object({
    id,
    process: z.object({ id, slug: z.string().meta({ examples: ['turkiye-armenia'] }) }),
    ...wanted,
    nextRuns,
    lastRunAt: instant.nullable(),
    madeBy: z.string().meta({
      description: 'The name of whoever made it. Reports are made as they may see it, and end with it.',
    }),
    createdAt: instant,
  })
  .meta({
    id: 'ReportSchedule',
    description: 'A report that is made again and again, of the record as it is then.',
  });
export type ReportSchedule = z.infer<typeof reportSchedule>;

const eitherOr = {
  error: 'says neither when by `cron` nor `afterEachMeeting`, or both',
  params: { code: 'cron_or_meeting' },
  path: ['cron'],
};

export const newReportSchedule = z
  .strictObject({
    process: processAddress,
    ...wanted,
    format: reportFormat.default('pdf'),
    language: reportLanguage.default('en'),
    label: wanted.label.default('public'),
    cron: wanted.cron.default(null),
    timeZone: timeZone.default('UTC'),
    afterEachMeeting: wanted.afterEachMeeting.default(false),
    mailTo: mailTo.default([]),
    paused: wanted.paused.default(false),
  })
  .refine(({ cron, afterEachMeeting }) => (cron === null) === afterEachMeeting, eitherOr)
  .meta({
    id: 'NewReportSchedule',
    examples: [
      {
        process: 'turkiye-armenia',
        name: 'Mondays',
        kind: 'briefing',
        format: 'json',
        cron: '0 8 * * 1',
        timeZone: 'Asia/Yerevan',
      },
    ],
  });
export type NewReportSchedule = z.infer<typeof newReportSchedule>;

/** What a schedule can be sent to change it; what is left out stays. */
export const reportScheduleChanges = z
  .strictObject({
    name: wanted.name,
    format: reportFormat,
    language: reportLanguage,
    cron,
    timeZone,
    mailTo,
    paused: wanted.paused,
  })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: 'changes nothing',
    params: { code: 'no_change' },
  })
  .meta({ id: 'ReportScheduleChanges', examples: [{ paused: true }] });
export type ReportScheduleChanges = z.infer<typeof reportScheduleChanges>;

export const previewedRuns = z
  .object({ nextRuns })
  .meta({ id: 'PreviewedRuns', description: 'When a schedule would come next.' });
export type PreviewedRuns = z.infer<typeof previewedRuns>;

/** The query that asks for them. */
export const askedRuns = z.strictObject({
  cron,
  timeZone: timeZone.default('UTC').meta({ description: 'By which `cron` counts, as IANA names it' }),
});

import { isEdtf } from '@parley/domain';
import { z } from 'zod';

/** EDTF level 0. What is dated by a year or a month counts from the end of that period. */
export const edtf = z
  .string()
  // There is no year 0 in the database's calendar.
  .refine((text) => isEdtf(text) && !text.startsWith('0000'), {
    error: 'is not an EDTF date: write YYYY, YYYY-MM or YYYY-MM-DD',
    params: { code: 'not_edtf' },
  })
  .meta({
    id: 'EdtfDate',
    description: 'EDTF level 0: a year, a month or a day. A partial date counts from the end of its period.',
    examples: ['2024-07-30'],
  });

/** RFC 3339 in UTC. */
export const instant = z.iso
  // What is no instant at all is not also held to lie before the year 1.
  .datetime({ offset: true, abort: true })
  // There is no year 0 in the database's calendar; an offset may lead back into it.
  .refine((text) => new Date(text).getUTCFullYear() >= 1, 'lies before the year 1')
  // Nor is a year of five digits written so; an offset may lead there too.
  .refine((text) => new Date(text).getUTCFullYear() <= 9999, 'lies after the year 9999')
  .meta({ id: 'Instant', description: 'RFC 3339 instant', examples: ['2026-05-15T00:00:00.000Z'] });

/** The two times of whatever is read: what was so by then, and what was known of it by then. */
export const times = {
  asOf: edtf.optional().meta({
    description:
      'Only what is dated by then; what has no date stays. Whatever its date where it is left out.',
  }),
  knownAt: instant.optional().meta({
    description:
      'As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever.',
  }),
};
export interface TimesQuery {
  asOf?: string | undefined;
  knownAt?: string | undefined;
}

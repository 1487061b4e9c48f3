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
  .datetime({ offset: true })
  .meta({ id: 'Instant', description: 'RFC 3339 instant', examples: ['2026-05-15T00:00:00.000Z'] });

import { z } from 'zod';
import { instant } from '../date.ts';
import { id } from '../identity.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { repeatable } from '../reckoning/question.ts';
import { auditEntry, auditVerification } from '../resources/audit-entry.ts';
import { auditTypes } from '../resources/audit-events.ts';

const filters = {
  type: repeatable(z.enum(auditTypes).meta({ examples: ['item.changed'] })).meta({
    description: 'What happened. Repeatable.',
  }),
  actor: id.optional().meta({ description: 'The person or the API key that did it' }),
  subject: id.optional().meta({ description: 'What it was done to' }),
  process: id.optional().meta({ description: 'Only what belongs to this process' }),
  key: id.optional().meta({ description: 'An API key: what was done with it, and to it' }),
  from: instant.optional().meta({ description: 'Not before' }),
  to: instant.optional().meta({ description: 'Before' }),
};

export const listAudit = operation({
  id: 'listAudit',
  method: 'GET',
  path: '/v1/audit',
  tag: 'Audit',
  summary: 'Who did what, and when',
  description:
    'Every write, every sign-in, the use of keys at first and from another address, exports and refusals. What is above the caller’s clearance, or has come to be, is left out.',
  permission: 'audit:read',
  query: pageQuery
    .extend({
      ...filters,
      order: z.enum(['newest', 'oldest']).default('newest').meta({ description: 'What comes first' }),
    })
    .strict(),
  success: { status: 200, body: pageOf(auditEntry), description: 'A page of entries' },
  problems: [],
});

export const verifyAuditLog = operation({
  id: 'verifyAuditLog',
  method: 'GET',
  path: '/v1/audit/verification',
  tag: 'Audit',
  summary: 'Whether the log is the one that was written',
  description:
    'Reckons the seal of every entry anew and names the first that does not fit. Only for who is cleared for `restricted`: how many entries there are tells of what others may not see.',
  permission: 'audit:read',
  query: z.strictObject({
    head: z
      .string()
      .regex(/^[1-9]\d{0,14}:[0-9a-f]{64}$/, 'is no head: write the position, a colon and the hash in hex')
      .optional()
      .meta({
        description: 'The `head` of an earlier answer, as position:hash, that the log has to hold still',
      }),
  }),
  success: { status: 200, body: auditVerification, description: 'The verdict' },
  problems: [],
});

export const exportAudit = operation({
  id: 'exportAudit',
  method: 'GET',
  path: '/v1/audit/export',
  tag: 'Audit',
  summary: 'The log as a file, oldest first',
  description:
    'JSON lines, one entry a line as `/v1/audit` gives it, or CSV (RFC 4180). The export is an entry of the log itself.',
  permission: 'audit:read',
  query: z.strictObject({
    ...filters,
    format: z.enum(['csv', 'jsonl']).default('jsonl').meta({ description: 'A table, or an entry a line.' }),
  }),
  success: {
    status: 200,
    media: ['application/jsonl; charset=utf-8', 'text/csv; charset=utf-8'],
    description: 'The file',
  },
  problems: [],
});

import { z } from 'zod';
import { edtf, instant } from '../date.ts';
import { id, label, ref } from '../identity.ts';
import { allPermissions, roles } from '../permission.ts';
import { webhookEnds } from './webhook.ts';

const nothing = z.strictObject({});
const fields = z.strictObject({
  fields: z.array(z.string()).meta({
    description: 'What of it was changed; what it was and is, its versions know.',
    examples: [['dueOn']],
  }),
});
const somebody = z.strictObject({ id, name: z.string() });
const method = z.strictObject({
  method: z.string().meta({ description: 'How: `password`, `passkey`, …', examples: ['password'] }),
});

/** What is recorded in a process comes, changes and goes alike, whatever it is. */
const recorded = <const Kind extends string>(kind: Kind) =>
  ({ [`${kind}.added`]: nothing, [`${kind}.changed`]: fields, [`${kind}.removed`]: nothing }) as Record<
    `${Kind}.added` | `${Kind}.removed`,
    typeof nothing
  > &
    Record<`${Kind}.changed`, typeof fields>;

const said = z.strictObject({
  item: ref,
  act: z.string().meta({ examples: ['agree'] }),
  account: z.string().meta({ examples: ['joint'] }),
  effectiveOn: edtf,
  generic: z.boolean().meta({ description: 'Said of all that was agreed, not of this item by name.' }),
});

const standing = z.strictObject({ role: z.enum(roles), clearance: label });
const invited = standing.extend({ email: z.string(), expiresAt: instant });
const key = z.strictObject({ prefix: z.string().meta({ examples: ['prl_9fK2'] }) });
const format = z.strictObject({ format: z.string().meta({ examples: ['csv'] }) });
const reportOf = format.extend({ report: z.string().meta({ examples: ['progress'] }) });

/**
 * Everything that the audit log can tell of, with the shape of what it tells. The part before the dot is the kind of
 * thing that it happened to. A type is never renamed and its details never narrowed: entries of it stay for ever.
 */
export const auditEvents = {
  'organization.created': z.strictObject({ slug: z.string() }),
  'organization.changed': fields,
  'organization.transferred': z.strictObject({ from: somebody, to: somebody }),
  'organization.suspended': nothing,
  'organization.restored': nothing,
  'organization.deletion_set': z.strictObject({ deleteAfter: instant }),
  'organization.purged': nothing,
  'organization.limit_changed': z.strictObject({
    limit: z.string(),
    from: z.int().nullable().meta({ description: 'The limit before; null where there was none.' }),
    to: z.int().nullable().meta({ description: 'The limit since; null where there is none.' }),
  }),

  'member.joined': standing,
  'member.changed': z.strictObject({ from: standing, to: standing }),
  'member.removed': standing,
  'member.left': standing,
  'invitation.made': invited,
  'invitation.sent_again': invited,
  'invitation.revoked': z.strictObject({ email: z.string() }),
  'invitation.accepted': z.strictObject({ email: z.string() }),

  'api_key.made': key.extend({
    scopes: z.array(z.enum(allPermissions)),
    clearance: label,
    expiresAt: instant.nullable(),
  }),
  'api_key.revoked': key,
  'api_key.used_first': nothing,
  'api_key.used_elsewhere': z.strictObject({
    before: z.string().nullable().meta({ description: 'The address that it was used from until then' }),
  }),

  'webhook.made': z.strictObject({ clearance: label }),
  'webhook.changed': fields,
  'webhook.removed': nothing,
  'webhook.secret_exchanged': nothing,
  'webhook.tested': nothing,
  'webhook.redelivered': z.strictObject({ type: z.string().meta({ examples: ['item.changed'] }) }),
  'webhook.enabled': nothing,
  'webhook.disabled': z.strictObject({ because: z.enum(webhookEnds) }),

  'import.uploaded': nothing,
  'import.mapped': nothing,
  'import.apply_asked': nothing,
  'import.undo_asked': nothing,
  'import.forgotten': nothing,
  'import_template.kept': nothing,
  'import_template.forgotten': nothing,

  'person.signed_up': nothing,
  'person.signed_in': method,
  'person.sign_in_failed': method,
  'person.signed_out': nothing,
  'person.sessions_ended': nothing,
  'person.switched': nothing,
  'person.password_changed': nothing,
  'person.renamed': nothing,
  'person.second_factor_on': nothing,
  'person.second_factor_off': nothing,
  'person.recovery_codes_renewed': nothing,
  'person.passkey_added': nothing,
  'person.passkey_removed': nothing,
  'person.openid_linked': nothing,
  'person.openid_unlinked': nothing,

  ...recorded('process'),
  'process.exported': format,
  'process.imported': z.strictObject({
    revisions: z.int().meta({ description: 'How many it had been through' }),
    assertions: z.int().meta({ description: 'How many its ledger had' }),
    recordedFrom: instant.meta({ description: 'The first instant of what was recorded elsewhere' }),
    recordedTo: instant.meta({ description: 'The last' }),
  }),
  'publication.made': nothing,
  'publication.withdrawn': nothing,
  ...recorded('party'),
  ...recorded('representative'),
  ...recorded('track'),
  ...recorded('meeting'),
  ...recorded('source'),
  ...recorded('item'),
  ...recorded('milestone'),
  ...recorded('event'),
  'assertion.appended': said,
  'assertion.corrected': said.extend({ corrects: ref.nullable() }),
  'assertion.reversed': said,
  'proposal.made': z.strictObject({
    assertions: z.int().meta({ description: 'How many it proposes' }),
  }),
  'proposal.accepted': nothing,
  'proposal.sent_back': nothing,
  'proposal.withdrawn': nothing,

  'report.asked_for': reportOf,
  'report.made': reportOf,
  'report.failed': reportOf.extend({ because: z.string().meta({ examples: ['too_large'] }) }),
  'report.cancelled': nothing,
  'report.retried': nothing,
  'report.removed': nothing,
  'report.downloaded': reportOf,
  'report.verified': z.strictObject({ holds: z.boolean() }),
  'report_schedule.made': z.strictObject({ label }),
  'report_schedule.changed': fields,
  'report_schedule.removed': nothing,
  'audit_log.exported': format,
  'operation.refused': z.strictObject({ permission: z.string().meta({ examples: ['items:write'] }) }),
} as const;

export type AuditEvents = typeof auditEvents;
export type AuditType = keyof AuditEvents;
export const auditTypes = Object.keys(auditEvents) as AuditType[];

/** Something that happened, its details tied to its type. */
export type AuditEvent = {
  [Type in AuditType]: { type: Type; details: z.output<AuditEvents[Type]> };
}[AuditType];
